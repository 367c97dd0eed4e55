import { distance } from 'fastest-levenshtein';

/** What agents type in a ticket's thread, by its first word. */
const commands = [
  'claim',
  'release',
  'assign',
  'unassign',
  'urgency',
  'priority',
  'ask',
  'note',
  'write',
  'resolve',
  'merge',
  'reopen',
  'close',
  'status',
  'transcript',
  'help',
] as const;

/** As many letters as may be wrong, by the length of the command. */
const slipsIn = (command: string): number => (command.length < 6 ? 1 : 2);

/** A word of three letters is near too many others, and so is one that begins otherwise. */
const isNear = (word: string, command: string): boolean =>
  word === command ||
  (word.length > 3 && word.startsWith(command.charAt(0)) && distance(word, command) <= slipsIn(command));

/** As few words as a mistyped command has, and as few as no message to somebody else has. */
const [mostBesideName, fewOfMessage] = [3, 2];
const longestPrefix = 20;

/**
 * What an agent who typed this line may have meant, though it is no command: a command's name, or an empty text where
 * only its form says so (one or two words, or a word with a colon). Null for what reads like a message.
 */
export const nearCommand = (line: string): string | null => {
  const [first = '', ...rest] = line.toLowerCase().split(' ');
  const word = first.replace(/[^\p{L}]/gu, '').slice(0, longestPrefix);
  const near = commands.find((command) => isNear(word, command));
  const hasColon = /^\p{L}{1,20} ?[:：](?!\/)/u.test(line);
  if (near !== undefined && (hasColon || rest.length < mostBesideName)) return near;
  return hasColon || rest.length < fewOfMessage ? '' : null;
};
