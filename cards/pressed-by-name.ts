import type { Action } from '../dialogs/event';
import { parseAction, type Offered } from './actions';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The action of the button whose name was typed instead of pressed; null when a card offers nothing of that name, or when
 * it does nothing without the card's fields.
 */
export const pressedByName = (offers: readonly Offered[], typed: string): Action | null => {
  const name = plain(typed);
  const found = name === '' ? undefined : offers.find(({ title }) => plain(title) === name);
  return found ? parseAction(found.action.verb, found.action) : null;
};
