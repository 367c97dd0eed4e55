import { isChoiceFact, type DeclaredFacts } from '../../domain/facts';
import type { ReadFact } from '../../language/result';

/** A sentence's facts as they should be, and as they were read. */
export interface FactsJudged {
  readonly wanted: Readonly<Record<string, string>>;
  readonly got: readonly ReadFact[];
}

interface Tally {
  right: number;
  invented: number;
  missed: number;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A fixed value must be the same; of two free texts, one may hold the other. */
const agree = (declared: DeclaredFacts, fact: string, wanted: string, got: string): boolean =>
  isChoiceFact(declared, fact)
    ? wanted === got
    : got !== '' && (plain(wanted).includes(plain(got)) || plain(got).includes(plain(wanted)));

/** A fact that no sentence of the set states is left out: the set does not label it. */
const labelledIn = (judged: readonly FactsJudged[]): ReadonlySet<string> =>
  new Set(judged.flatMap(({ wanted }) => Object.keys(wanted)));

/** For each fact that the set labels: read right, read although not stated so (invented), stated and not read (missed). */
export const factsTable = (judged: readonly FactsJudged[], declared: DeclaredFacts): string[] => {
  const tallies = new Map<string, Tally>();
  const labelled = labelledIn(judged);
  for (const { wanted, got } of judged) {
    const read = new Map<string, string>(got.map(({ fact, value }) => [fact, value]));
    for (const fact of new Set([...read.keys(), ...Object.keys(wanted)])) {
      if (!labelled.has(fact)) continue;
      const tally = tallies.get(fact) ?? { right: 0, invented: 0, missed: 0 };
      const right = wanted[fact] !== undefined && agree(declared, fact, wanted[fact], read.get(fact) ?? '');
      if (right) tally.right += 1;
      if (!right && read.has(fact)) tally.invented += 1;
      if (!right && wanted[fact] !== undefined) tally.missed += 1;
      tallies.set(fact, tally);
    }
  }
  const line = (name: string, { right, invented, missed }: Tally) =>
    `${name.padEnd(20)} ${String(right).padStart(6)} ${String(invented).padStart(9)} ${String(missed).padStart(7)}`;
  const all = [...tallies.values()].reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      invented: sum.invented + one.invented,
      missed: sum.missed + one.missed,
    }),
    { right: 0, invented: 0, missed: 0 },
  );
  return [
    `${'fact'.padEnd(20)} ${'right'.padStart(6)} ${'invented'.padStart(9)} ${'missed'.padStart(7)}`,
    ...[...tallies].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([name, tally]) => line(name, tally)),
    line('all', all),
    `precision ${(all.right / (all.right + all.invented || 1)).toFixed(3)}, recall ${(all.right / (all.right + all.missed || 1)).toFixed(3)}`,
  ];
};
