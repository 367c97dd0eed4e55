import type { Message } from '../domain/ports';
import { framed } from './frame';
import { said } from './line';
import { recommended } from './offers';
import { sessionHead } from './session-head';
import { dayAndTime } from './time';
import type { ViewOf } from './view-of';
import { ways } from './ways';

/** Says when the session is taken up again. */
export const parkedCard = ({ here, title, until, timezone }: ViewOf<'parked'>): Message =>
  framed(
    sessionHead(here, `I’ll ask again: ${dayAndTime(until, timezone ?? here.timezone)}`, title),
    said('Your place is kept. When you are ready sooner, just go on.'),
    ways(here, 0, ['person', 'stop'], [recommended('Go on now', { verb: 'resume', session: here.session })]),
  );
