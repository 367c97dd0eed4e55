import { answerPick } from './answer-pick';
import { plain, said } from '../../parts/line';
import type { Offer } from '../../parts/buttons';
import { picture } from '../../parts/picture';
import { picked } from '../../parts/pick';
import { spaced, type Piece, stack } from '../../parts/piece';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { say } from '../../../texts/say';

/** Asks for one fact. */
export const questionCard = (view: ViewOf<'question'>): Piece => {
  const { here, title, ask, why, picture: shown, canBeUnsure, correcting } = view;
  const { session, step } = here;
  const unsure: Offer = { title: say('i-dont-know'), action: { verb: 'find-out', session, step } };
  const pick = answerPick(view, canBeUnsure ? [unsure] : []);
  return stack(
    sessionHead(here, plain(ask), correcting ? say('change-an-answer') : title),
    spaced('Small', said(why, { isSubtle: true })),
    picture(shown),
    picked(pick, here, [correcting ? 'close' : 'back', 'person', 'stop']),
  );
};
