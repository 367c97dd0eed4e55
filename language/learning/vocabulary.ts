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

/** Taken out of the loops: looking up a global is slow where tests run. */
const { imul, max, sqrt } = Math;

/** A number that fits into a word of V8's, which makes it quick to handle. */
const bits = 30;

const numberOf = (start: number, name: string): number => {
  let number = start;
  for (let at = 0; at < name.length; at += 1) number = imul(number ^ name.charCodeAt(at), 16777619);
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
    return { numbers: new Int32Array(numbers), ends };
  };
};

/** How many places there are. */
export const sizeOf = ({ numbers }: Vocabulary): number => numbers.length + 1;

/** Learns which names there are. */
export const learnNames = (texts: readonly Numbered[], kinds: Kinds): Vocabulary => {
  const numbers: number[] = [];
  Object.values(kinds).forEach(({ atLeast }, kind) => {
    /* By number where it is counted, so that a million of them make no million objects. */
    const places = new Map<number, number>();
    const counts: number[] = [];
    const last: number[] = [];
    texts.forEach((text, turn) => {
      for (let at = text.ends[kind - 1] ?? 0; at < (text.ends[kind] ?? 0); at += 1) {
        const number = text.numbers[at] ?? 0;
        const place = places.get(number);
        if (place === undefined) {
          places.set(number, counts.length);
          counts.push(1);
          last.push(turn);
        } else if (last[place] !== turn) {
          counts[place] = (counts[place] ?? 0) + 1;
          last[place] = turn;
        }
      }
    });
    for (const [number, place] of places) if ((counts[place] ?? 0) >= atLeast) numbers.push(number);
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

/** By number its last place; 0 for one that is unknown. A table with room to spare, searched from where a number points. */
const placesOf = (known: Int32Array): ((number: number) => number) => {
  const mask = 2 ** Math.ceil(Math.log2(2 * known.length + 2)) - 1;
  const table = new Int32Array(mask + 1);
  const slotOf = (number: number): number => {
    let slot = number & mask;
    for (let place = table[slot] ?? 0; place !== 0 && known[place - 1] !== number; place = table[slot] ?? 0)
      slot = (slot + 1) & mask;
    return slot;
  };
  known.forEach((number, at) => (table[slotOf(number)] = at + 1));
  return (number) => table[slotOf(number)] ?? 0;
};

/** The vocabulary that was learnt, ready to make rows of texts. */
export const rowsOf = ({ kinds, numbers: known, worth }: Vocabulary): Rows => {
  const placeOf = placesOf(known);
  /* By place: the turn at which it was last added, so that each counts once in a row without a set being made. */
  const lastAdded = new Int32Array(worth.length);
  let turn = 0;
  return {
    knows: (kind, name) => placeOf(numberOf(startOf(kind), name)) > 0,
    rowOf: ({ numbers, ends }) => {
      turn += 1;
      const places = new Int32Array(numbers.length + 1);
      const values = new Float32Array(numbers.length + 1);
      values[0] = worth[0] ?? 1;
      let [valued, count, at] = [1, 1, 0];
      kinds.forEach(({ weight }, kind) => {
        for (const end = ends[kind] ?? 0; at < end; at += 1) {
          const place = placeOf(numbers[at] ?? 0);
          if (place === 0 || lastAdded[place] === turn) continue;
          lastAdded[place] = turn;
          places[count] = place;
          count += 1;
        }
        const value = weight / sqrt(max(1, count - valued));
        for (; valued < count; valued += 1) values[valued] = value * (worth[places[valued] ?? 0] ?? 1);
      });
      return { places: places.slice(0, count), values: values.slice(0, count) };
    },
  };
};
