import { urgencies, type Urgency } from '../../domain/session';

/** What an agent typed in a ticket's thread. What is empty or null was left out, and has to be asked for. */
export type ThreadCommand =
  | { readonly command: 'claim' | 'release' | 'reopen' | 'transcript' | 'status' | 'help' }
  | { readonly command: 'assign'; readonly name: string }
  | { readonly command: 'priority'; readonly urgency: Urgency | null }
  | { readonly command: 'resolve'; readonly note: string }
  | { readonly command: 'merge'; readonly number: number | null }
  | { readonly command: 'note' | 'ask' | 'write'; readonly text: string }
  /** It may be a private note: nobody but the agent can say. */
  | { readonly command: 'perhaps-a-note' };

type Read = (...groups: readonly string[]) => ThreadCommand;

const urgencyWords: Readonly<Record<string, Urgency>> = {
  ...(Object.fromEntries(urgencies.map((each) => [each, each])) as Record<Urgency, Urgency>),
  medium: 'normal',
  critical: 'urgent',
};

const it = String.raw`(?:\s+(?:it|this|(?:this |the )?ticket))?`;
const end = String.raw`\s*[.!?]*$`;
/** A colon as people type it; a dash is one too, but only after the words that must never reach the requester. */
const colon = String.raw`\s*[:：]\s*`;

/**
 * The commands, the first that fits. Those without a text fit only when nothing else was typed; those with one need a
 * colon: everything else that an agent types is meant for the requester.
 */
const commands: readonly (readonly [RegExp, Read])[] = [
  [/^\??$|^(?:help|commands)[.!?]*$/i, () => ({ command: 'help' })],
  [new RegExp(`^(?:claim|take|i(?:['’]ll| will)? take)${it}${end}`, 'i'), () => ({ command: 'claim' })],
  [new RegExp(`^(?:release|unclaim)${it}${end}`, 'i'), () => ({ command: 'release' })],
  [new RegExp(`^(?:re-?open)${it}${end}`, 'i'), () => ({ command: 'reopen' })],
  [new RegExp(`^(?:show\\s+)?(?:the\\s+)?(?:status|card|state)${end}`, 'i'), () => ({ command: 'status' })],
  [new RegExp(`^(?:show\\s+)?(?:the\\s+)?(?:conversation|transcript)${end}`, 'i'), () => ({ command: 'transcript' })],
  [
    new RegExp(`^(?:re)?assign(?:ed)?${it}(?:\\s+to)?(?:${colon}|\\s+|$)((?:\\S+\\s*){0,5})$`, 'i'),
    (name = '') => ({ command: 'assign', name: name.trim().replace(/[.!]+$/, '') }),
  ],
  [
    new RegExp(`^(?:priority|prio|urgency)(?:\\s+(?:to|is))?\\s*[:：=]?\\s*(\\p{L}*)${end}`, 'iu'),
    (word = '') => ({ command: 'priority', urgency: urgencyWords[word.toLowerCase()] ?? null }),
  ],
  [
    new RegExp(`^merge${it}(?:\\s+(?:into|in|with|to))?(?:\\s+ticket)?\\s*#?\\s*(\\d{1,9})?${end}`, 'i'),
    (number = '') => ({ command: 'merge', number: number === '' ? null : Number(number) }),
  ],
  [/^(?:private\s+|internal\s+)?note\s*(?:[:：–—-]\s*([^]*)|$)/i, (text = '') => ({ command: 'note', text })],
  [/^(?:private|internal|nota|notiz)\s*[:：–—-]\s*([^]*)/i, (text = '') => ({ command: 'note', text })],
  [/^(?:private|internal|(?:side\s+)?note|nota|notiz)(?![\p{L}\p{N}])/iu, () => ({ command: 'perhaps-a-note' })],
  [new RegExp(`^(?:resolved?|solved?|close)${it}${colon}([^]*)`, 'i'), (note = '') => ({ command: 'resolve', note })],
  [new RegExp(`^resolved?${it}${end}|^resolve\\s`, 'i'), () => ({ command: 'resolve', note: '' })],
  [new RegExp(`^(?:ask|question)(?:${colon}([^]*)|${end})`, 'i'), (text = '') => ({ command: 'ask', text })],
  [new RegExp(`^(?:write|reply|answer|message|send)${colon}([^]*)`, 'i'), (text = '') => ({ command: 'write', text })],
];

/** A colleague who was mentioned stands in tags. */
const withoutTags = (typed: string): string => typed.replaceAll(/<\/?at\b[^<>]*>/gi, '').trim();

/** What an agent typed in a ticket's thread, without the bot's own name. Any other text is a message to the requester. */
export const readThreadCommand = (typed: string): ThreadCommand => {
  const text = withoutTags(typed);
  for (const [pattern, read] of commands) {
    const match = pattern.exec(text);
    if (match) return read(...match.slice(1).map((group: string | undefined) => group ?? ''));
  }
  return { command: 'write', text };
};
