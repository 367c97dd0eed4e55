import { isSay, type Reader } from '../domain/say';
import type { Message } from '../domain/ports';
import { words } from '../texts/say';
import { guarded, runsOf, withoutMarkup } from './markup';
import type { Marked } from './parts/line';
import type { Joined, Piece, Unmarked, Words } from './parts/piece';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isJoined = (value: object): value is Joined => 'joined' in value;
const isUnmarked = (value: object): value is Unmarked => 'unmarked' in value;
const isMarked = (value: unknown): value is Marked => isObject(value) && 'marked' in value;

/** A line's words; `quote` is what becomes of the words of others inside its sentences. */
const lineOf = (reader: Reader, text: Words, quote?: (text: string) => string): string => {
  if (typeof text === 'string' || isSay(text)) return words(reader, text, quote);
  return isJoined(text)
    ? text.joined.map((part) => lineOf(reader, part, quote)).join('')
    : withoutMarkup(lineOf(reader, text.unmarked, guarded));
};

/** The same JSON with words wherever a sentence stood. */
const filled = (reader: Reader, value: unknown): unknown => {
  if (Array.isArray(value))
    return value.flatMap((item: unknown): readonly unknown[] =>
      isMarked(item) ? runsOf(lineOf(reader, item.marked, guarded), item.look) : [filled(reader, item)],
    );
  if (!isObject(value)) return value;
  if (isSay(value) || isJoined(value) || isUnmarked(value)) return lineOf(reader, value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(reader, each)]));
};

/** A whole card with its twin, in the words of its reader. Full width, because paths and menus need long lines. */
export const inWords = (reader: Reader, { elements, text }: Piece): Message => {
  const lines = text.map((line) => lineOf(reader, line));
  return {
    card: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      speak: lines[0] ?? '',
      msteams: { width: 'Full' },
      body: filled(reader, elements),
    },
    text: lines.join('\n'),
  };
};
