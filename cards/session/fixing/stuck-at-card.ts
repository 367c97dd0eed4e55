import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { steps } from '../../parts/numbered';
import { recommended } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** What to do about one problem inside a procedure. */
export const stuckAtCard = ({ here, title, sees, lines }: ViewOf<'stuck-at'>): Message =>
  framed(
    sessionHead(here, sees, title),
    steps(lines),
    ways(here, 0, ['person', 'stop'], [recommended('Back to the steps', { verb: 'stay', session: here.session })]),
  );
