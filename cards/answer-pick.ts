import type { ChoiceFactId } from '../domain/facts';
import type { Here } from '../dialogs/view';
import type { Offer } from './offers';
import type { Pick } from './pick';

/** What a question is about, and how its answer is to be taken. */
export interface Asked {
  readonly here: Here;
  readonly fact: ChoiceFactId;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly correcting: boolean;
}

/** The answers to a question about a fact. A correction names the fact; an answer in the guide names the step. */
export const answerPick = ({ here, fact, choices, correcting }: Asked, after: readonly Offer[]): Pick => {
  const { session, step } = here;
  const common = { key: 'value', label: 'Your answer', choices, after };
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
