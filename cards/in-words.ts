import { isSay, type Reader } from '../domain/say';
import type { Message } from '../domain/ports';
import { words } from '../texts/say';
import { guarded, runsOf, withoutMarkup } from './markup';
import { execute, type Offered } from './actions';
import { isButton, type Offer } from './parts/buttons';
import type { Marked } from './parts/line';
import { imageOf, isPictured, type PictureAddress } from './parts/picture';
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

type Pressed = (offered: Offered) => void;

/** What a press sends; a sentence that it says for the reader is in their words. */
const sentBy = (reader: Reader, action: Offer['action']): Offered['action'] =>
  action.verb === 'say' && 'text' in action ? { ...action, text: words(reader, action.text) } : action;

/** A button as JSON; `pressed` is told what it offers. */
const buttonOf = (reader: Reader, { title, action, tooltip, ...look }: Offer, pressed: Pressed): unknown => {
  const offered = { title: lineOf(reader, title), action: sentBy(reader, action) };
  pressed(offered);
  return execute(offered, { ...look, ...(tooltip !== undefined && { tooltip: lineOf(reader, tooltip) }) });
};

/** Who reads a card, who is told what it offers, and where its pictures are. */
interface Filling {
  readonly reader: Reader;
  readonly pressed: Pressed;
  readonly addressOf: PictureAddress;
}

/** What stands in a list: a line becomes runs, and a picture an image or nothing. */
const filledItem = (filling: Filling, item: unknown): readonly unknown[] => {
  if (isMarked(item)) return runsOf(lineOf(filling.reader, item.marked, guarded), item.look);
  if (!isPictured(item)) return [filled(filling, item)];
  const address = filling.addressOf(item.picture.name);
  return address === null ? [] : [imageOf(item, address)];
};

/** The same JSON with words wherever a sentence stood, and with buttons where something is offered. */
const filled = (filling: Filling, value: unknown): unknown => {
  const { reader, pressed } = filling;
  if (Array.isArray(value)) return value.flatMap((item: unknown) => filledItem(filling, item));
  if (!isObject(value)) return value;
  if (isSay(value) || isJoined(value) || isUnmarked(value)) return lineOf(reader, value);
  if (isButton(value)) return buttonOf(reader, value.offer, pressed);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(filling, each)]));
};

/** A card that was drawn, and what it offers, in the order in which it is read. */
export interface Drawn extends Message {
  readonly offers: readonly Offered[];
}

/** A whole card with its twin, in the words of its reader. Full width, because paths and menus need long lines. */
export const inWords = (reader: Reader, { elements, text }: Piece, addressOf: PictureAddress): Drawn => {
  const offers: Offered[] = [];
  const lines = text.map((line) => lineOf(reader, line));
  return {
    card: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      speak: lines[0] ?? '',
      msteams: { width: 'Full' },
      body: filled({ reader, addressOf, pressed: (offered) => offers.push(offered) }, elements),
    },
    text: lines.join('\n'),
    offers,
  };
};
