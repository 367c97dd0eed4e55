import type { DeclaredFacts, FactId } from '../../domain/facts';
import type { ActExample } from '../pack/read-acts';
import type { FactExample, Told } from '../pack/read-facts';

/** Whether a text says of a fact what it tells of it, or that it tells nothing. */
export const speaksOf = ({ speaksOf: some }: Told, fact: FactId): boolean => some === null || some.includes(fact);

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
