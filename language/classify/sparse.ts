import type { Row } from './vocabulary';

/** The names of what is seen in a text, by kind. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** How much a kind counts in a text, however many there are of it, and in how many texts a name must be to be kept. */
export interface Kind {
  readonly weight: number;
  readonly atLeast: number;
}

/** The names that were learnt, kind by kind, as they are kept: the first has place 1, and so on. */
export type Learnt = readonly { readonly kind: string; readonly weight: number; readonly names: readonly string[] }[];

/** Counts in how many texts each name of a kind is. */
const countsOf = (texts: readonly Names[], kind: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const names of texts) for (const name of new Set(names[kind])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** Learns which names there are. */
export const learnNames = (texts: readonly Names[], kinds: Readonly<Record<string, Kind>>): Learnt =>
  Object.entries(kinds).map(([kind, { weight, atLeast }]) => ({
    kind,
    weight,
    names: [...countsOf(texts, kind)].filter(([, count]) => count >= atLeast).map(([name]) => name),
  }));

/** How many places there are. Place 0 is in every text: what is likely before a word is read. */
export const sizeOf = (learnt: Learnt): number => learnt.reduce((sum, { names }) => sum + names.length, 1);

/** Makes the reader of a text's row out of what was learnt. */
export const rowsOf = (learnt: Learnt): ((names: Names) => Row) => {
  let place = 1;
  const known = learnt.map(({ kind, weight, names }) => ({
    kind,
    weight,
    placeOf: new Map(names.map((name) => [name, place++])),
  }));
  return (names) => {
    const places: number[] = [0];
    const values: number[] = [1];
    for (const { kind, weight, placeOf } of known) {
      const found = [...new Set(names[kind])].flatMap((name) => placeOf.get(name) ?? []);
      const value = weight / Math.sqrt(Math.max(1, found.length));
      for (const one of found) {
        places.push(one);
        values.push(value);
      }
    }
    return { places: Int32Array.from(places), values: Float32Array.from(values) };
  };
};
