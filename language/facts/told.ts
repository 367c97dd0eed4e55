import type { DeclaredFacts, FactId } from '../../domain/facts';
import type { ActExample } from '../acts/act-examples';

/** A text with the facts that it tells: what facts are learnt from, and tested with. */
export interface Told {
  readonly text: string;
  /** The fact that was asked, if it is an answer. */
  readonly asked: FactId | null;
  readonly facts: Readonly<Record<string, string>>;
  /** The facts of which `facts` says whether they are told; null where it is all of them. */
  readonly speaksOf: readonly string[] | null;
}

/** Whether a text says of a fact what it tells of it, or that it tells nothing. */
export const speaksOf = ({ speaksOf: some }: Told, fact: FactId): boolean => some === null || some.includes(fact);

/** Sentences that tell a fact, by the value that they mean: "none" where nothing of it is told, "conflict" where two are. */
export interface FactExample {
  readonly fact: string;
  readonly value: string;
  readonly text: string;
}

/** The sentences beside a fact: each says of that fact alone what it tells. */
export const toldByExamples = (examples: readonly FactExample[]): Told[] =>
  examples.map(({ fact, value, text }) => ({
    text,
    asked: null,
    facts: value === 'none' ? {} : { [fact]: value },
    speaksOf: [fact],
  }));

/** Acts that tell no fact. */
const silent: ReadonlySet<string> = new Set(
  'question worry thanks greeting help tickets human cancel later back restart'.split(' '),
);

/** What is typed to a card: it tells at least what stands beside it, and a question tells nothing. */
export const toldByActs = (examples: readonly ActExample[], declared: DeclaredFacts): Told[] =>
  examples.flatMap(({ text, at, act, facts }): Told[] => {
    const asked = at !== null && declared.has(at) ? at : null;
    const tells = Object.keys(facts);
    if (tells.length === 0) return silent.has(act) ? [{ text, asked, facts, speaksOf: null }] : [];
    const some = [...tells, ...(asked === null ? [] : [asked])];
    return [{ text, asked, facts, speaksOf: some }];
  });
