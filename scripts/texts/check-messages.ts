import { fillingsOf, referredIn, type Fillings } from './fillings';
import type { Read } from './messages';

type Messages = readonly Read[];

const keysOf = (messages: Messages): ReadonlyMap<string, Extract<Read, { message: unknown }>> =>
  new Map(messages.flatMap((read) => ('message' in read ? [[read.message.id.name, read]] : [])));

const fillings = (messages: Messages): ReadonlyMap<string, Fillings> => {
  const all = keysOf(messages);
  return new Map([...all].map(([key, { message }]) => [key, fillingsOf(message, (other) => all.get(other)?.message)]));
};

/** What is wrong with the messages of a language in themselves: what is no message, and keys that come twice. */
export const faultsIn = (messages: Messages): readonly string[] => {
  const seen = new Map<string, string>();
  return messages.flatMap((read) => {
    if ('fault' in read) return [`${read.file}:${String(read.line)} ${read.fault}`];
    const key = read.message.id.name;
    const before = seen.get(key);
    seen.set(key, read.file);
    return before === undefined ? [] : [`${read.file} ${key} stands in ${before} already`];
  });
};

/** Messages that nothing says, and that none of the others refers to. */
export const unused = (messages: Messages, said: ReadonlySet<string>): readonly string[] => {
  const all = keysOf(messages);
  const used = new Set([...said, ...[...all.values()].flatMap(({ message }) => referredIn(message))]);
  return [...all].flatMap(([key, { file }]) => (used.has(key) ? [] : [`${file} ${key} is used nowhere`]));
};

/** Where another language lacks a message, has one too many, or fills one with what English has not. */
export const differences = (english: Messages, other: Messages, language: string): readonly string[] => {
  const ours = fillings(english);
  const theirs = fillings(other);
  return [
    ...[...ours.keys()].filter((key) => !theirs.has(key)).map((key) => `texts/${language} lacks ${key}`),
    ...[...theirs].flatMap(([key, places]) => {
      const known = ours.get(key);
      if (!known) return [`texts/${language} has ${key}, which English has not`];
      return [...places.keys()]
        .filter((place) => !known.has(place))
        .map((place) => `texts/${language} fills ${key} with $${place}, which English does not`);
    }),
  ];
};
