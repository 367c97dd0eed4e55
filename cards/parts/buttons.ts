import type { Action } from '../../dialogs/event';
import { execute, type ExecuteOptions, type FormAction } from '../actions';
import { nothing, type Element, type Piece } from './piece';

/** Something that can be pressed. */
export interface Offer extends ExecuteOptions {
  readonly title: string;
  readonly action: Action | FormAction;
}

/** The first offer, which the card recommends. Never one that ends or gives away anything. */
export const recommended = (title: string, action: Action | FormAction, options: ExecuteOptions = {}): Offer => ({
  title,
  action,
  style: 'positive',
  ...options,
});

/** An offer as JSON. */
export const button = ({ title, action, ...options }: Offer): Element => execute(action, title, options);

/** Buttons in a row, the recommended one first. */
export const offers = (list: readonly Offer[], says = 'Press or type:'): Piece =>
  list.length === 0
    ? nothing
    : {
        elements: [{ type: 'ActionSet', spacing: 'Medium', actions: list.map(button) }],
        text: [`${says} ${list.map(({ title }) => title).join(' · ')}`],
      };
