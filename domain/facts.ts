/** Facts with a fixed list of values, in the order in which they are shown. */
export const factValues = {
  outlook: [
    '2003',
    '2007',
    '2010',
    '2013',
    '2016',
    '2019',
    '2021',
    '2024',
    '365',
    'new',
    'mac',
    'mobile',
    'web',
    'unknown',
  ],
  windows: ['xp', 'vista', '7', '8', '10', '11', 'unknown'],
  account: ['exchange', 'imap', 'pop', 'activesync', 'unknown'],
  mailbox: ['own', 'shared', 'archive', 'unsure'],
  scope: ['one-folder', 'whole-mailbox'],
  'web-right': ['yes', 'no', 'unsure'],
  direction: ['up', 'only-here', 'both', 'unsure'],
  'old-mail': ['yes', 'no', 'unsure'],
  affected: ['only-me', 'everybody', 'unsure'],
  mode: ['cached', 'online', 'unknown'],
  'status-bar': [
    'connected',
    'online',
    'disconnected',
    'trying',
    'limited',
    'need-password',
    'updating',
    'working-offline',
    'unknown',
  ],
  'local-data': ['yes', 'no', 'unsure'],
  'outlook-opens': ['yes', 'no'],
  'file-named': ['yes', 'no', 'unsure'],
  'changed-by-program': ['yes', 'no', 'unsure'],
  computer: ['own', 'virtual', 'unsure'],
  'offline-again': ['yes', 'no'],
  'misses-something': ['yes', 'no', 'unsure'],
} as const;

/** Facts whose value is the requester's own text: the folder's name, the exact error, the build, since when, the program that changes mail. */
export const textFacts = ['folder', 'error-text', 'build', 'since', 'program'] as const;

export type ChoiceFactId = keyof typeof factValues;
export type TextFactId = (typeof textFacts)[number];
export type FactId = ChoiceFactId | TextFactId;
export const choiceFactIds = Object.keys(factValues) as ChoiceFactId[];
export const factIds: readonly FactId[] = [...choiceFactIds, ...textFacts];

/** Where a fact came from: read out of the requester's words, answered to a question, or taken for granted until corrected. */
export type FactSource = 'said' | 'asked' | 'assumed';

/** One thing known about the requester's set-up. */
export interface Fact {
  readonly value: string;
  readonly source: FactSource;
  /** The requester's words that a `said` fact was read from. */
  readonly words?: string;
}

/** All that is known; a missing key is not known. */
export type Facts = Readonly<Partial<Record<FactId, Fact>>>;

/** True when the name is a fact with a fixed list of values. */
export const isChoiceFact = (id: string): id is ChoiceFactId => Object.hasOwn(factValues, id);
/** True when the name is a fact at all. */
export const isFactId = (id: string): id is FactId => isChoiceFact(id) || (textFacts as readonly string[]).includes(id);
/** True when the fact may have this value; text facts take any text that is not blank, up to 500 characters. */
export const isFactValue = (id: FactId, value: string): boolean =>
  isChoiceFact(id)
    ? (factValues[id] as readonly string[]).includes(value)
    : value.trim().length > 0 && value.length <= 500;
