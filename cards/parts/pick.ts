import type { FormAction } from '../actions';
import type { Action } from '../../dialogs/event';
import { recommended, type Offer } from './buttons';
import { mostButtons, ways, type Way } from './navigation';
import { spaced, stack, type Piece } from './piece';
import { tiles } from './tiles';
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

/** So many answers of a list are all seen at once; more of them open on a press. */
const mostSeen = 9;
/** A longer answer would be cut off on a button on a phone. */
const longestOnButton = 26;

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
  const { choices, form, press, after } = pick;
  const pressed = choices.map(({ value, label }) => ({ title: label, action: press(value) }));
  const leading = [...pressed, ...after];
  // Stopping can be typed: it makes way for an answer.
  const most = mostButtons - leading.length;
  const off = list.length <= most ? list : list.filter((way) => way !== 'stop');
  if (off.length > most)
    return stack(input(pick), ways(here, [recommended(say('continue'), form, { inputs: 'sent' }), ...after], list));
  const isLong = choices.some(({ label }) => label.length > longestOnButton);
  if (!isLong) return ways(here, leading, off);
  return stack(tiles(pressed.map((offer) => ({ ...offer, says: '' }))), spaced('Medium', ways(here, after, off)));
};
