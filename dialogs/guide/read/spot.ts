import { isAlias, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';
import { isFatal, yamlFault } from '../../../language/pack/yaml-fault';
import type { Place } from '../fault';
import type { Book } from './book';

/** One value of a file, on its way to be read. */
export interface Spot {
  readonly book: Book;
  readonly file: string;
  readonly lines: LineCounter;
  /** The value; null where a key has none. */
  readonly node: Node | null;
  /** What an author calls it: its key, or the file. */
  readonly name: string;
  /** Where it begins: its key, or the item of a list. */
  readonly at: Place;
}

/** Reads a value; null means that it was wrong and that the fault has been noted. */
export type Read<T> = (spot: Spot) => T | null;

const placeAt = (file: string, lines: LineCounter, offset: number): Place => {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
};

/** Where the value itself stands; the key's place when there is no value. */
export const placeOf = (spot: Spot): Place =>
  spot.node?.range && !(isScalar(spot.node) && spot.node.source === '')
    ? placeAt(spot.file, spot.lines, spot.node.range[0])
    : spot.at;

/** Notes a fault at a thing's name and gives the thing up. */
export const refuseName = (spot: Spot, message: string): null => {
  spot.book.fault(spot.at, message);
  return null;
};

/** Notes a fault at the value and gives it up. */
export const refuse = (spot: Spot, message: string): null => {
  const reference = 'References (*name) are not understood here: write the value out.';
  spot.book.fault(placeOf(spot), isAlias(spot.node) ? reference : message);
  return null;
};

/** The value under a key or in a list, seen from the value around it. */
export const inside = (spot: Spot, node: Node | null, name: string, key?: Node): Spot => {
  const start = (key ?? node)?.range?.[0];
  const at = start === undefined ? spot.at : placeAt(spot.file, spot.lines, start);
  return { ...spot, node, name, at };
};

/** The entries of a map by key, each with the spot of its value; null when the value is no map. */
export const entriesOf = (spot: Spot): ReadonlyMap<string, Spot> | null => {
  if (!isMap(spot.node)) return null;
  const entries = (spot.node.items as Pair<Node, Node | null>[]).map(({ key, value }): [string, Spot] => {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === '') spot.book.fault(inside(spot, key, 'key').at, 'A key must be a plain word.');
    return [name, inside(spot, value, name, key)];
  });
  return new Map(entries);
};

/** The whole of a file as a spot; null when its YAML is broken, which is noted. All scalars are text. */
export const openFile = (book: Book, file: string, text: string): Spot | null => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const told = new Set<number>();
  for (const problem of [...document.errors, ...document.warnings]) {
    const { offset, message } = yamlFault(document, problem);
    const place = placeAt(file, lines, offset);
    // What else the parser finds in a line follows from the first.
    if (!told.has(place.line)) book.fault(place, message);
    told.add(place.line);
  }
  if (document.errors.some(isFatal)) return null;
  return { book, file, lines, node: document.contents, name: file, at: { file, line: 1, column: 1 } };
};
