/**
 * The facts that code itself acts on, with the values that it names: a pack has to declare them. All other facts, and all
 * other values of these, are the pack's alone.
 */
export const factsOfCode = {
  outlook: ['new', 'mac', 'mobile', 'web', 'unknown'],
  account: ['imap', 'pop', 'activesync'],
  'web-right': ['yes', 'no', 'unsure'],
  affected: ['everybody'],
  'status-bar': ['disconnected', 'trying', 'limited', 'need-password'],
  'local-data': ['yes', 'no', 'unsure'],
  'outlook-opens': ['yes', 'no'],
  'changed-by-program': ['no'],
  folder: [],
  build: [],
} as const satisfies Record<string, readonly string[]>;

/** A fact that code itself acts on. */
export type FactOfCode = keyof typeof factsOfCode;
/** The name of a fact; what comes from outside is looked up in the pack's facts first. */
export type FactId = string;
/** The name of a fact with a fixed list of values. */
export type ChoiceFactId = FactId;

/** How the values of a fact are found: a fixed list; a form, such as a number; a name that somebody or something has. */
export const factKinds = ['choice', 'shape', 'name'] as const;

/** A fact as the pack declares it. */
export interface DeclaredFact {
  readonly id: FactId;
  readonly kind: (typeof factKinds)[number];
  /** What people call it. */
  readonly name: string;
  /** What people call its values, in the order in which they are shown; empty where there is no fixed list. */
  readonly values: ReadonlyMap<string, string>;
  /** The values that stand in an order, from the first to the last: ranges are over these. */
  readonly scale: readonly string[];
  /** True for what stays so when the problem is another one, or comes back. */
  readonly lasts: boolean;
  /** What is taken for granted until somebody corrects it; null for nothing. */
  readonly assumed: string | null;
  /** How somebody can copy it for the helpdesk, and by which signs a line of what they paste is it; null where nobody is asked to. */
  readonly copy: { readonly how: string; readonly signs: readonly string[] } | null;
}

/** The facts of a pack, in the order in which they are shown. */
export type DeclaredFacts = ReadonlyMap<FactId, DeclaredFact>;

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
export type Facts = { readonly [Id in FactOfCode]?: Fact } & { readonly [id: FactId]: Fact | undefined };

/** True when the name is a fact with a fixed list of values. */
export const isChoiceFact = (declared: DeclaredFacts, id: string): boolean => declared.get(id)?.kind === 'choice';

/** The names of the facts with a fixed list of values. */
export const choiceFactsOf = (declared: DeclaredFacts): readonly FactId[] =>
  [...declared.keys()].filter((id) => isChoiceFact(declared, id));

/** True when there is the fact and it may have this value; other facts take any text that is not blank, up to 500 characters. */
export const isFactValue = (declared: DeclaredFacts, id: string, value: string): boolean => {
  const fact = declared.get(id);
  if (!fact) return false;
  return fact.kind === 'choice' ? fact.values.has(value) : value.trim().length > 0 && value.length <= 500;
};
