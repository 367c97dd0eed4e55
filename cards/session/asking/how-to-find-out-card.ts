import type { Message } from '../../../domain/ports';
import { answerPick } from './answer-pick';
import { framed } from '../../parts/frame';
import { label } from '../../parts/heading';
import { plain } from '../../parts/line';
import { steps } from '../../parts/numbered';
import { picked } from '../../parts/pick';
import { box, divided } from '../../parts/piece';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';

/** Shows how to find a fact out, and asks for it again. */
export const howToFindOutCard = (view: ViewOf<'how-to-find-out'>): Message => {
  const { here, ask, how, choices, unsureValue } = view;
  const certain = choices.filter(({ value }) => value !== unsureValue);
  const stillUnsure = answerPick(view, []).press(unsureValue);
  const pick = answerPick({ ...view, choices: certain }, [{ title: 'I can’t find out', action: stillUnsure }]);
  return framed(
    sessionHead(here, 'How to find out', plain(ask)),
    box('emphasis', steps(how)),
    divided(label(plain(ask))),
    picked(pick, here, ['close', 'person', 'stop']),
  );
};
