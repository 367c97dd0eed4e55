import { serialize, Resource } from '@fluent/syntax';
import { referredIn } from '../texts/fillings';
import { keysUsed } from '../texts/keys-used';
import { readMessages } from '../texts/messages';
import { sourcesIn } from '../texts/sources';

/** The messages that the page says, with those that they take words from, as one file of Fluent. */
export const usedTexts = (language: string): string => {
  const all = new Map(
    readMessages(`texts/${language}`).flatMap((read) =>
      'message' in read ? [[read.message.id.name, read.message]] : [],
    ),
  );
  const used = new Set<string>();
  const take = (key: string): void => {
    const message = all.get(key);
    if (!message || used.has(key)) return;
    used.add(key);
    referredIn(message).forEach(take);
  };
  keysUsed(sourcesIn(['tab'])).forEach(take);
  return serialize(
    new Resource(
      [...used]
        .sort()
        .map((key) => all.get(key))
        .filter((each) => each !== undefined),
    ),
    {},
  );
};
