import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import { dayAndTime } from '../../parts/time';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Says when the session is taken up again. */
export const parkedCard = ({ here, title, until, timezone }: ViewOf<'parked'>): Message =>
  framed(
    sessionHead(here, `I’ll ask again: ${dayAndTime(until, timezone ?? here.timezone)}`, title),
    said('Your place is kept. When you are ready sooner, just go on.'),
    ways(here, 0, ['person', 'stop'], [recommended('Go on now', { verb: 'resume', session: here.session })]),
  );
