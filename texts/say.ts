import { isSay, type Filling, type Reader, type Say, type Text } from '../domain/say';
import { Figure, Several } from './bundle';
import { bundleOf } from './language';
import type { Keys } from './keys';

/** The keys of all sentences, as texts/en has them. */
export type Key = keyof Keys;

type Args<K extends Key> = keyof Keys[K] extends never ? [] : [args: Keys[K]];

/** A sentence as a value. Its key and what fills it are checked against texts/en when this is compiled. */
export const say = <K extends Key>(key: K, ...[args]: Args<K>): Say => ({
  key,
  args: args ?? {},
});

/** The languages that there are messages in, the one that is always there first. */
export const languages: readonly [string, ...string[]] = ['en'];

/** The reader's language if there is one for it, else English. */
const languageOf = ({ locale }: Reader): string => {
  const wanted = locale?.toLowerCase().split(/[-_]/, 1)[0];
  return languages.find((language) => language === wanted) ?? languages[0];
};

/** Makes words of a text that fills a sentence. */
type Inner = (text: Text) => string;

const filled = (value: Filling, reader: Reader, inner: Inner) => {
  if (typeof value === 'number') return new Figure(value, reader.timezone);
  return Array.isArray(value) ? new Several((value as readonly Text[]).map(inner)) : inner(value as Text);
};

/**
 * A text in words for its reader. What is not a sentence of Mailmend's stays as it is. `quote` is what becomes of words of
 * others inside a sentence, for a place in which some characters mean something.
 */
export const words = (reader: Reader, text: Text, quote: (text: string) => string = (each) => each): string => {
  if (!isSay(text)) return text;
  const inner: Inner = (each) => (isSay(each) ? words(reader, each, quote) : quote(each));
  const args = Object.fromEntries(
    Object.entries(text.args).map(([name, value]) => [name, filled(value, reader, inner)]),
  );
  for (const language of new Set([languageOf(reader), languages[0]])) {
    const bundle = bundleOf(language);
    const pattern = bundle.getMessage(text.key)?.value;
    // Errors go into the list instead of being thrown: half a sentence is better than none.
    if (pattern) return bundle.formatPattern(pattern, args, []);
  }
  return text.key;
};
