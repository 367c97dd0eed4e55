import type { FormAction } from '../actions';
import type { Action } from '../../dialogs/event';
import { offers, recommended, type Offer } from './buttons';
import { spaced, stack, type Piece } from './piece';
import { tiles } from './tiles';
import { ways, type Way } from './navigation';
import type { Here } from '../../dialogs/views/parts';
import { say } from '../../texts/say';
import type { Text } from '../../domain/say';

/** A question with a fixed list of answers. */
export interface Pick {
  /** The payload key that the answer fills. */
  readonly key: string;
  readonly label: Text;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly press: (value: string) => Action;
  readonly form: FormAction;
  /** Buttons that stand after the answers. */
  readonly after: readonly Offer[];
}

/** So many answers are pressed at once; more of them are a list with one button. */
const mostAnswers = 4;
/** So many answers of a list are all seen at once; more of them open on a press. */
const mostSeen = 9;
/** A longer answer would be cut off on a button on a phone. */
const longestOnButton = 26;

const buttons = ({ choices, press, after }: Pick, here: Here, list: readonly Way[]): Piece => {
  const all = [...choices.map(({ value, label }) => ({ title: label, action: press(value) })), ...after];
  return stack(offers(all), ways(here, all.length, list));
};

const rows = ({ choices, press, after }: Pick, here: Here, list: readonly Way[]): Piece =>
  stack(
    tiles(choices.map(({ value, label }) => ({ title: label, says: '', action: press(value) }))),
    spaced('Medium', ways(here, choices.length, list, after)),
  );

const input = ({ key, label, choices }: Pick): Piece => ({
  elements: [
    {
      type: 'Input.ChoiceSet',
      id: key,
      label,
      style: choices.length <= mostSeen ? 'expanded' : 'compact',
      placeholder: say('choose-one'),
      isRequired: true,
      errorMessage: say('please-choose-one'),
      wrap: true,
      spacing: 'Medium',
      choices: choices.map(({ value, label: title }) => ({ title, value })),
    },
  ],
  text: [say('to-choose-from', { label, titles: choices.map((choice) => choice.label) })],
});

/** A question's answers and the ways off the card: buttons, rows where an answer is long, or a list of many. */
export const picked = (pick: Pick, here: Here, list: readonly Way[]): Piece => {
  const { choices, form, after } = pick;
  if (choices.length > mostAnswers)
    return stack(
      input(pick),
      offers([recommended(say('continue'), form, { inputs: 'sent' }), ...after]),
      ways(here, 1 + after.length, list),
    );
  return choices.some(({ label }) => label.length > longestOnButton)
    ? rows(pick, here, list)
    : buttons(pick, here, list);
};
