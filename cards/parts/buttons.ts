import type { Action } from '../../dialogs/event';
import type { ExecuteOptions, FormAction } from '../actions';
import { nothing, type Piece } from './piece';
import { say } from '../../texts/say';
import type { Text } from '../../domain/say';

/** Something that can be pressed. What it says for the reader may be a sentence of ours. */
export interface Offer extends ExecuteOptions {
  readonly title: Text;
  readonly action: Action | FormAction | { readonly verb: 'say'; readonly text: Text };
}

/** The first offer, which the card recommends. Never one that ends or gives away anything. */
export const recommended = (title: Text, action: Action | FormAction, options: ExecuteOptions = {}): Offer => ({
  title,
  action,
  style: 'positive',
  ...options,
});

/** An element that can be pressed; `draw` makes its JSON, and names it among what the card offers. */
export interface Button {
  readonly [name: string]: unknown;
  readonly offer: Offer;
}

export const button = (offer: Offer): Button => ({ offer });

/** Only the first one of a row is recommended, whatever stands behind it. */
const inRow = (list: readonly Offer[]): readonly Offer[] =>
  list.map((offer, index) => ({
    ...offer,
    ...(index > 0 && offer.style === 'positive' && { style: undefined }),
    ...(index >= seenAtOnce && { mode: 'secondary' }),
  }));

export const isButton = (value: object): value is Button => 'offer' in value;

/** So many buttons are seen at once; the others wait behind "…", or follow in the row where a client has no such menu. */
const seenAtOnce = 3;

/** Buttons in a row, the recommended one first. Its twin says `how` they are chosen. */
export const offers = (list: readonly Offer[], how: 'type' | 'press' | 'also' = 'type'): Piece =>
  list.length === 0
    ? nothing
    : {
        elements: [{ type: 'ActionSet', spacing: 'Medium', actions: inRow(list).map(button) }],
        text: [say('to-press', { how, titles: list.map(({ title }) => title) })],
      };
