import type { Kinds, Names } from './names';
import type { Row } from './regression';

/**
 * The names that were seen in training. A name is kept as a number that is made of it and of its kind: of a hundred
 * thousand names a handful share one, which is as if they were one name.
 */
export interface Vocabulary {
  readonly kinds: readonly { readonly kind: string; readonly weight: number }[];
  /** The number of the name at each place from 1; place 0 is in every text: what is likely before a word is read. */
  readonly numbers: Int32Array;
  /** By place from 0: what one of its weights is worth, where they are kept as small whole numbers. */
  readonly worth: Float32Array;
}

/** A number that fits into a word of V8's, which makes it quick to look up. */
const bits = 30;

const numberOf = (start: number, name: string): number => {
  let number = start;
  for (let at = 0; at < name.length; at += 1) number = Math.imul(number ^ name.charCodeAt(at), 16777619);
  return (number ^ (number >>> 15)) >>> (32 - bits);
};
const startOf = (kind: string): number => numberOf(-2128831035, `${kind}:`);

/** The names of a text as numbers, and where those of each kind end. */
export interface Numbered {
  readonly numbers: Int32Array;
  readonly ends: readonly number[];
}

/** Numbers the names of texts. */
export const numbering = (kinds: readonly string[]): ((names: Names) => Numbered) => {
  const starts = kinds.map((kind) => ({ kind, start: startOf(kind) }));
  return (names) => {
    const numbers: number[] = [];
    const ends = starts.map(({ kind, start }) => {
      for (const name of names[kind] ?? []) numbers.push(numberOf(start, name));
      return numbers.length;
    });
    return { numbers: Int32Array.from(numbers), ends };
  };
};

/** How many places there are. */
export const sizeOf = ({ numbers }: Vocabulary): number => numbers.length + 1;

/** Learns which names there are. */
export const learnNames = (texts: readonly Numbered[], kinds: Kinds): Vocabulary => {
  const numbers: number[] = [];
  Object.values(kinds).forEach(({ atLeast }, kind) => {
    const counts = new Map<number, { count: number; last: Numbered }>();
    for (const text of texts)
      for (let at = text.ends[kind - 1] ?? 0; at < (text.ends[kind] ?? 0); at += 1) {
        const number = text.numbers[at] ?? 0;
        const met = counts.get(number);
        if (!met) counts.set(number, { count: 1, last: text });
        else if (met.last !== text) {
          met.count += 1;
          met.last = text;
        }
      }
    for (const [number, { count }] of counts) if (count >= atLeast) numbers.push(number);
  });
  return {
    kinds: Object.entries(kinds).map(([kind, { weight }]) => ({ kind, weight })),
    numbers: Int32Array.from(numbers),
    worth: new Float32Array(numbers.length + 1).fill(1),
  };
};

/** Makes rows of texts; `knows` tells whether a name was seen in training. */
export interface Rows {
  readonly rowOf: (text: Numbered) => Row;
  readonly knows: (kind: string, name: string) => boolean;
}

/** The vocabulary that was learnt, ready to make rows of texts. */
export const rowsOf = ({ kinds, numbers: known, worth }: Vocabulary): Rows => {
  const placeOf = new Map<number, number>();
  known.forEach((number, at) => placeOf.set(number, at + 1));
  /* By place: the turn at which it was last added, so that each counts once in a row without a set being made. */
  const lastAdded = new Int32Array(worth.length);
  let turn = 0;
  return {
    knows: (kind, name) => placeOf.has(numberOf(startOf(kind), name)),
    rowOf: ({ numbers, ends }) => {
      turn += 1;
      const places = [0];
      const values = [worth[0] ?? 1];
      kinds.forEach(({ weight }, kind) => {
        for (let at = ends[kind - 1] ?? 0; at < (ends[kind] ?? 0); at += 1) {
          const place = placeOf.get(numbers[at] ?? 0);
          if (place === undefined || lastAdded[place] === turn) continue;
          lastAdded[place] = turn;
          places.push(place);
        }
        const value = weight / Math.sqrt(Math.max(1, places.length - values.length));
        while (values.length < places.length) values.push(value * (worth[places[values.length] ?? 0] ?? 1));
      });
      return { places: Int32Array.from(places), values: Float32Array.from(values) };
    },
  };
};
