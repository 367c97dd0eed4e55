import type { ChoiceFactId } from '../../../domain/facts';
import type { Here } from '../../../dialogs/views/parts';
import type { Offer } from '../../parts/buttons';
import type { Pick } from '../../parts/pick';
import { say } from '../../../texts/say';

/** What a question is about, and how its answer is to be taken. */
export interface MoveRequest {
  readonly here: Here;
  readonly fact: ChoiceFactId;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly correcting: boolean;
}

/** The answers to a question about a fact. A correction names the fact; an answer in the guide names the step. */
export const answerPick = ({ here, fact, choices, correcting }: MoveRequest, after: readonly Offer[]): Pick => {
  const { session, step } = here;
  const common = { key: 'value', label: say('your-answer'), choices, after };
  return correcting || step === null
    ? {
        ...common,
        press: (value) => ({ verb: 'set-fact', session, fact, value }),
        form: { verb: 'set-fact', session, fact },
      }
    : {
        ...common,
        press: (value) => ({ verb: 'answer', session, step, value }),
        form: { verb: 'answer', session, step },
      };
};
