import type { Action } from '../dialogs/event';
import { parseAction, type Offered } from './actions';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "Stay" is enough for "Stay with this one", where no other button begins so; a yes or no may answer more than a button. */
const beginning = (title: string): string => plain(title.split(/,| (?:with|to) /, 1)[0] ?? '');
const saysTooLittle: readonly string[] = ['', 'yes', 'no', 'ok'];

const named = (offers: readonly Offered[], name: string): Offered | undefined => {
  const exact = offers.find(({ title }) => plain(title) === name);
  const [only, ...others] = exact ? [exact] : offers.filter(({ title }) => beginning(title) === name);
  return others.length === 0 ? only : undefined;
};

/**
 * The action of the button whose name was typed instead of pressed; null when a card offers nothing of that name, or when
 * it does nothing without the card's fields.
 */
export const pressedByName = (offers: readonly Offered[], typed: string): Action | null => {
  const name = plain(typed);
  const found = saysTooLittle.includes(name)
    ? offers.find(({ title }) => name !== '' && plain(title) === name)
    : named(offers, name);
  return found ? parseAction(found.action.verb, found.action) : null;
};
