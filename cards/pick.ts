import type { FormAction } from './actions';
import type { Action } from '../dialogs/event';
import { offers, recommended, type Offer } from './offers';
import { stack, type Piece } from './piece';

/** A question with a fixed list of answers. */
export interface Pick {
  /** The payload key that the answer fills. */
  readonly key: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly press: (value: string) => Action;
  readonly form: FormAction;
  /** Buttons that stand after the answers. */
  readonly after: readonly Offer[];
}

/** So many answers are buttons, pressed once; more of them are a list with one button. */
const mostAnswers = 4;
/** So many answers of a list are all seen at once; more of them open on a press. */
const mostSeen = 9;

/** The buttons that `picked` shows, for counting. */
export const pickedButtons = ({ choices, after }: Pick): number =>
  after.length + (choices.length <= mostAnswers ? choices.length : 1);

/** A question's answers, as buttons or as a list. */
export const picked = (pick: Pick): Piece => {
  const { key, choices, press, form, after } = pick;
  if (choices.length <= mostAnswers)
    return offers([...choices.map(({ value, label }) => ({ title: label, action: press(value) })), ...after]);
  const list: Piece = {
    elements: [
      {
        type: 'Input.ChoiceSet',
        id: key,
        label: pick.label,
        style: choices.length <= mostSeen ? 'expanded' : 'compact',
        placeholder: 'Choose one',
        isRequired: true,
        errorMessage: 'Please choose one.',
        wrap: true,
        spacing: 'Medium',
        choices: choices.map(({ value, label }) => ({ title: label, value })),
      },
    ],
    text: [`${pick.label}: ${choices.map(({ label }) => label).join(' · ')}`],
  };
  return stack(list, offers([recommended('Continue', form, { inputs: 'sent' }), ...after]));
};
