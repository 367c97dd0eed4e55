import { readThreadCommand, type ThreadCommand } from './thread-command';

/** What an agent types outside a ticket's thread, with the ticket's number in it. */
export interface NumberedCommand {
  readonly number: number;
  /** The command as it would be typed in that thread. */
  readonly text: string;
}

/** No commands, or none that need a ticket. */
const none: readonly ThreadCommand['command'][] = ['message', 'help', 'perhaps-a-command', 'perhaps-a-note'];

const numbered = /^([^\d:：\n]{0,40}?)(?:ticket )?#?(\d{4,9})(?!\d)([^]*)$/iu;

/** "Claim 1002", "resolve #1002: a new profile", "1002: claim"; null for what is no command with a ticket's number. */
export const numberedCommand = (typed: string): NumberedCommand | null => {
  const text = typed.replaceAll(/<\/?at\b[^<>]*>/gi, '').trim();
  const [, head = '', digits, tail = ''] = numbered.exec(text) ?? [];
  if (digits === undefined) return null;
  const rest = tail.replace(/^[\s,]+/u, '');
  const bare = head.trim().replace(/ (?:of|for)$/i, '');
  const words = bare === '' ? rest.replace(/^[\s:：]+/u, '') : `${bare} ${rest}`.replace(/ (?=[:：])/u, '').trim();
  return none.includes(readThreadCommand(words).command) ? null : { number: Number(digits), text: words };
};
