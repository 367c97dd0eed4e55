import type { Action } from '../dialogs/event';
import type { Message } from '../domain/ports';
import { parseAction } from './actions';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const actionsIn = (value: unknown): readonly { title: string; verb: unknown; data: unknown }[] => {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'Action.Execute' && 'title' in value && typeof value.title === 'string') {
    return [
      { title: value.title, verb: 'verb' in value ? value.verb : null, data: 'data' in value ? value.data : null },
    ];
  }
  return Object.values(value).flatMap(actionsIn);
};

/**
 * The action of the button whose name was typed instead of pressed; null when no button of the card is called that, or
 * when it does nothing without the card's fields.
 */
export const pressedByName = ({ card }: Message, typed: string): Action | null => {
  const name = plain(typed);
  const found = name === '' ? undefined : actionsIn(card).find(({ title }) => plain(title) === name);
  return found ? parseAction(found.verb, found.data) : null;
};
