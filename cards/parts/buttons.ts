import type { Action } from '../../dialogs/event';
import { execute, type ExecuteOptions, type FormAction } from '../actions';
import { nothing, type Piece } from './piece';
import { say } from '../../texts/say';
import type { Text } from '../../domain/say';

/** Something that can be pressed. */
export interface Offer extends ExecuteOptions {
  readonly title: Text;
  readonly action: Action | FormAction;
}

/** The first offer, which the card recommends. Never one that ends or gives away anything. */
export const recommended = (title: Text, action: Action | FormAction, options: ExecuteOptions = {}): Offer => ({
  title,
  action,
  style: 'positive',
  ...options,
});

/** An offer as JSON. */
export const button = ({ title, action, ...options }: Offer) => execute(action, title, options);

/** Buttons in a row, the recommended one first. Its twin says `how` they are chosen. */
export const offers = (list: readonly Offer[], how: 'type' | 'press' | 'also' = 'type'): Piece =>
  list.length === 0
    ? nothing
    : {
        elements: [{ type: 'ActionSet', spacing: 'Medium', actions: list.map(button) }],
        text: [say('to-press', { how, titles: list.map(({ title }) => title) })],
      };
