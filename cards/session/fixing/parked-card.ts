import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Says when the session is taken up again. */
export const parkedCard = ({ here, title, until }: ViewOf<'parked'>): Piece =>
  stack(
    sessionHead(here, say('ill-ask-again', { until }), title),
    said(say('your-place-is-kept-when')),
    ways(here, [recommended(say('go-on-now'), { verb: 'resume', session: here.session })], ['person', 'stop']),
  );
