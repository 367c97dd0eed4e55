import { steps } from '../../parts/numbered';
import { recommended } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** What to do about one problem inside a procedure. */
export const stuckAtCard = ({ here, title, sees, lines, pictures }: ViewOf<'stuck-at'>): Piece =>
  stack(
    sessionHead(here, sees, title),
    steps(lines, pictures),
    ways(here, [recommended(say('back-to-the-steps'), { verb: 'stay', session: here.session })], ['person', 'stop']),
  );
