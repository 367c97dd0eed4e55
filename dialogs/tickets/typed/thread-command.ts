import { nearCommand } from './near-command';
import { urgencies, type Urgency } from '../../../domain/session';
import { longestNote } from '../../../domain/ticket';

/** What an agent typed in a ticket's thread. What is empty or null was left out, and has to be asked for. */
export type ThreadCommand =
  | { readonly command: 'claim' | 'release' | 'reopen' | 'transcript' | 'status' | 'take-back' | 'help' }
  | { readonly command: 'assign'; readonly name: string }
  | { readonly command: 'priority'; readonly urgency: Urgency | null }
  | { readonly command: 'resolve'; readonly note: string }
  | { readonly command: 'merge'; readonly number: number | null }
  | { readonly command: 'send-fix'; readonly name: string }
  /** `message`: said without a command, and so meant for the requester. */
  | { readonly command: 'note' | 'ask' | 'write' | 'message'; readonly text: string }
  /** It may be a private note: nobody but the agent can say. */
  | { readonly command: 'perhaps-a-note' }
  /** It looks like a command that was mistyped: `near` is its name, or empty when it is none in particular. */
  | { readonly command: 'perhaps-a-command'; readonly near: string; readonly text: string };

type Read = (...groups: readonly string[]) => ThreadCommand;

const urgencyWords: Readonly<Record<string, Urgency>> = {
  ...(Object.fromEntries(urgencies.map((each) => [each, each])) as Record<Urgency, Urgency>),
  medium: 'normal',
  critical: 'urgent',
};

const it = String.raw`(?: (?:it|this|(?:this |the )?ticket))?`;

/**
 * Commands without a text, the first that fits; they fit only when nothing else was typed. They read a text as one line
 * without the marks at its end: there each blank stands alone, so that no two parts of a pattern can quarrel over many.
 */
const short: readonly (readonly [RegExp, Read])[] = [
  [/^(?:help|commands)$/i, () => ({ command: 'help' })],
  [new RegExp(`^(?:claim|take|i(?:['’]ll| will)? take)${it}$`, 'i'), () => ({ command: 'claim' })],
  [new RegExp(`^(?:release|unclaim|unassign)${it}$`, 'i'), () => ({ command: 'release' })],
  [new RegExp(`^re-?open${it}$`, 'i'), () => ({ command: 'reopen' })],
  [
    /^(?:(?:oops|sorry|no|wait|stop|please),? ){0,3}(?:undo|unsend|recall|take (?:(?:it|that|this|my message|the message) )?back)(?: (?:it|that|this|my message|the message))?$/i,
    () => ({ command: 'take-back' }),
  ],
  [/^(?:show )?(?:the )?(?:status|card|state)$/i, () => ({ command: 'status' })],
  [/^(?:show )?(?:the )?(?:conversation|transcript)$/i, () => ({ command: 'transcript' })],
  [
    new RegExp(`^(?:re)?assign(?:ed)?${it}(?: to)?(?: ?[:：] ?| |$)((?:[^ ]+(?: |$)){0,5})$`, 'i'),
    (name = '') => ({ command: 'assign', name }),
  ],
  [
    /^(?:priority|prio|urgency)(?: (?:to|is))? ?[:：=]? ?(\p{L}*)$/iu,
    (word = '') => ({ command: 'priority', urgency: urgencyWords[word.toLowerCase()] ?? null }),
  ],
  [
    new RegExp(`^merge${it}(?: (?:into|in|with|to))?(?: ticket)? ?#? ?(\\d{1,9})?$`, 'i'),
    (number = '') => ({ command: 'merge', number: number === '' ? null : Number(number) }),
  ],
  [new RegExp(`^(?:resolved?|close)${it}$`, 'i'), () => ({ command: 'resolve', note: '' })],
  [/^send (?:a |the )?fix(?: ?[:：] ?| |$)(.*)$/i, (name = '') => ({ command: 'send-fix', name })],
  [/^(?:ask|question)$/i, () => ({ command: 'ask', text: '' })],
];

const many = String.raw`(?:\s+(?:it|this|(?:(?:this|the)\s)?ticket))?`;
/** A colon as people type it; a dash is one too, but only after the words that must never reach the requester. */
const colon = String.raw`\s*[:：]\s*`;

/** Commands with a text; they need a colon, since everything else that an agent types is meant for the requester. */
const withText: readonly (readonly [RegExp, Read])[] = [
  [/^(?:private\s+|internal\s+)?note\s*(?:[:：–—-]\s*([^]*)|$)/i, (text = '') => ({ command: 'note', text })],
  [/^(?:private|internal|nota|notiz)\s*[:：–—-]\s*([^]*)/i, (text = '') => ({ command: 'note', text })],
  [/^(?:private|internal|(?:side\s+)?note|nota|notiz)(?![\p{L}\p{N}])/iu, () => ({ command: 'perhaps-a-note' })],
  [new RegExp(`^(?:resolved?|solved?|close)${many}${colon}([^]*)`, 'i'), (note = '') => ({ command: 'resolve', note })],
  [/^resolve\s/i, () => ({ command: 'resolve', note: '' })],
  [new RegExp(`^(?:ask|question)${colon}([^]*)`, 'i'), (text = '') => ({ command: 'ask', text })],
  [new RegExp(`^(?:write|reply|answer|message|send)${colon}([^]*)`, 'i'), (text = '') => ({ command: 'write', text })],
];

/** A colleague who was mentioned stands in tags. */
const withoutTags = (typed: string): string => typed.replaceAll(/<\/?at\b[^<>]*>/gi, '').trim();

/** The longest text that is read, in UTF-16 units: longer than any that is sent, by the words of a command and some blanks. */
const longest = longestNote + 200;
/** The longest line that can be a command without a text, in UTF-16 units. */
const longestLine = 300;

/** The text as one line, without the marks at its end: counted, for a pattern would begin anew at each of them. */
const lineOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  let end = line.length;
  while (end > 0 && ' .!?'.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
};

const firstThatFits = (commands: readonly (readonly [RegExp, Read])[], text: string): ThreadCommand | null => {
  for (const [pattern, read] of commands) {
    const match = pattern.exec(text);
    if (match) return read(...match.slice(1).map((group: string | undefined) => group ?? ''));
  }
  return null;
};

/** A message to the requester, unless it looks like a command that was mistyped: that is asked about first. */
const message = (text: string, line: string): ThreadCommand => {
  const near = line.length > longestLine ? null : nearCommand(line);
  return near === null ? { command: 'message', text } : { command: 'perhaps-a-command', near, text };
};

/**
 * What an agent typed in a ticket's thread, without the bot's own name. Any other text is a message to the requester; so
 * is one that is too long to be read, which is too long to be sent as well.
 */
export const readThreadCommand = (typed: string): ThreadCommand => {
  const text = withoutTags(typed);
  if (text === '' || text === '?') return { command: 'help' };
  if (text.length > longest) return { command: 'message', text };
  const line = lineOf(text);
  return (
    (line.length > longestLine ? null : firstThatFits(short, line)) ??
    firstThatFits(withText, text) ??
    message(text, line)
  );
};
