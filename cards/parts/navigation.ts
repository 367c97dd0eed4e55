import type { Here } from '../../dialogs/views/parts';
import { fold } from './fold';
import { offers, type Offer } from './buttons';
import { nothing, spaced, type Piece } from './piece';
import { say } from '../../texts/say';

/** The ways that lead off a card, whatever it asks. */
export type Way = 'back' | 'close' | 'person' | 'stop';

/** A card shows at most so many buttons: Teams folds away what goes beyond, and people stop reading. */
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

/** A person is never folded away as long as there is room for one; stopping can also be typed. */
const urgentFirst: readonly Way[] = ['person', 'back', 'close', 'stop'];

/**
 * The last row of a session's card: always the same ways in the same order. `taken` buttons stand above it; ways that
 * would go beyond six are folded under "More". An answer that would stand alone in its row may stand `first` in this one.
 */
export const ways = (here: Here, taken: number, list: readonly Way[], first: readonly Offer[] = []): Piece => {
  const room = Math.max(0, mostButtons - taken - first.length);
  const shown = urgentFirst.filter((way) => list.includes(way)).slice(0, room);
  const buttons = (some: readonly Way[]): readonly Offer[] => some.map((way) => offerOf(way, here));
  const folded = list.filter((way) => !shown.includes(way));
  const row = offers([...first, ...buttons(list.filter((way) => shown.includes(way)))]);
  const more = folded.length === 0 ? nothing : fold('more', say('more-ways'), spaced('None', offers(buttons(folded))));
  return {
    elements: [...spaced(first.length === 0 ? 'Small' : 'Medium', row).elements, ...more.elements],
    // Text has no folds: there all ways stand in one line.
    text: offers([...first, ...buttons(list)], first.length === 0 ? 'also' : undefined).text,
  };
};
