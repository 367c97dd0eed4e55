import type { Message } from '../../../domain/ports';
import { answerPick } from './answer-pick';
import { framed } from '../../parts/frame';
import { plain, said } from '../../parts/line';
import type { Offer } from '../../parts/buttons';
import { picked } from '../../parts/pick';
import { spaced } from '../../parts/piece';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';

/** Asks for one fact. */
export const questionCard = (view: ViewOf<'question'>): Message => {
  const { here, title, ask, why, canBeUnsure, correcting } = view;
  const { session, step } = here;
  const unsure: Offer = { title: 'I don’t know', action: { verb: 'find-out', session, step } };
  const pick = answerPick(view, canBeUnsure ? [unsure] : []);
  return framed(
    sessionHead(here, plain(ask), correcting ? 'Change an answer' : title),
    spaced('Small', said(why, { isSubtle: true })),
    picked(pick, here, [correcting ? 'close' : 'back', 'person', 'stop']),
  );
};
