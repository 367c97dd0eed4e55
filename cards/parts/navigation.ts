import type { Here } from '../../dialogs/views/parts';
import { offers, type Offer } from './buttons';
import type { Piece } from './piece';
import { say } from '../../texts/say';

/** The ways that lead off a card, whatever it asks. */
export type Way = 'back' | 'close' | 'person' | 'stop';

/** A card has at most so many buttons in all: people stop reading. */
export const mostButtons = 6;

const offerOf = (way: Way, { session, step }: Here): Offer => {
  switch (way) {
    case 'back':
      return { title: say('back'), action: { verb: 'back', session, step } };
    case 'close':
      // Ends a closer look and nothing else, so that a second click does not go back a step as well.
      return { title: say('back'), action: { verb: 'stay', session } };
    case 'person':
      return { title: say('talk-to-a-person'), action: { verb: 'person', session } };
    case 'stop':
      return {
        title: say('stop'),
        action: { verb: 'cancel', session },
        tooltip: say('ends-this-you-can-begin'),
      };
  }
};

/** Always in this order: the way to a person is the last that goes behind "…". */
const inOrder: readonly Way[] = ['person', 'back', 'close', 'stop'];

/**
 * The one row of a session's card: what it asks for `first`, then the ways that lead off it, always in the same order, and
 * what is needed seldom.
 */
export const ways = (
  here: Here,
  first: readonly Offer[],
  list: readonly Way[],
  seldom: readonly Offer[] = [],
): Piece => {
  const off = [...inOrder.filter((way) => list.includes(way)).map((way) => offerOf(way, here)), ...seldom];
  const text = first.length === 0 ? offers(off, 'also').text : [...offers(first).text, ...offers(off, 'also').text];
  return { elements: offers([...first, ...off]).elements, text };
};
