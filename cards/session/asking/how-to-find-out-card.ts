import { answerPick } from './answer-pick';
import { label } from '../../parts/heading';
import { plain } from '../../parts/line';
import { steps } from '../../parts/numbered';
import { picked } from '../../parts/pick';
import { box, divided, type Piece, stack } from '../../parts/piece';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { say } from '../../../texts/say';

/** Shows how to find a fact out, and asks for it again. */
export const howToFindOutCard = (view: ViewOf<'how-to-find-out'>): Piece => {
  const { here, ask, how, pictures, choices, unsureValue } = view;
  const certain = choices.filter(({ value }) => value !== unsureValue);
  const stillUnsure = answerPick(view, []).press(unsureValue);
  const pick = answerPick({ ...view, choices: certain }, [{ title: say('i-cant-find-out'), action: stillUnsure }]);
  return stack(
    sessionHead(here, say('how-to-find-out'), plain(ask)),
    box('emphasis', steps(how, pictures)),
    divided(label(plain(ask))),
    picked(pick, here, ['close', 'person', 'stop']),
  );
};
