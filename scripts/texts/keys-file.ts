import { format, resolveConfig } from 'prettier';
import { fillingsOf } from './fillings';
import type { Read } from './messages';

/** Where the types of keys stand. */
export const keysFile = 'texts/keys.d.ts';

const head = `// Made by \`npm run texts:keys\` from texts/en. Change the messages there, not this file.
import type { Filling, Say } from '../domain/say';

type Sentences = readonly (string | Say)[];

/** Every sentence, and what it is to be filled with. Moments are numbers, in milliseconds since 1970. */
export interface Keys {
`;

/** The types of all keys and of what fills them, as the file that holds them. */
export const keysText = async (messages: readonly Read[]): Promise<string> => {
  const all = new Map(messages.flatMap((read) => ('message' in read ? [[read.message.id.name, read.message]] : [])));
  const lines = [...all].map(([key, message]) => {
    const fillings = [...fillingsOf(message, (other) => all.get(other))].map(([name, type]) => `${name}: ${type}`);
    return `  readonly '${key}': { ${fillings.map((each) => `readonly ${each}`).join('; ')} };`;
  });
  return format(`${head}${lines.join('\n')}\n}\n`, { ...(await resolveConfig(keysFile)), parser: 'typescript' });
};
