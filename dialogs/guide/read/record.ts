import { entriesOf, refuse } from './spot';
import type { Read, Spot } from './spot';

/** A key of a record: how its value is read, and what holds when the key is absent. */
export interface Field<T> {
  readonly read: Read<T>;
  /** Undefined: the key must be there. */
  readonly absent?: { readonly value: T };
}

type Fields = Readonly<Record<string, Field<unknown>>>;
type Values<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A key that must be there. */
export const needed = <T>(read: Read<T>): Field<T> => ({ read });
/** A key that may be absent. */
export const optional = <T, A>(read: Read<T>, value: A): Field<T | A> => ({ read, absent: { value } });

/** In `{ do: Close Outlook, then Word }` all behind the comma is a key without a value. */
const unknownKey = (key: string, { node }: Spot, keys: readonly string[]): string =>
  node === null
    ? `"${key}" is taken for a key here: if it is the rest of a text with a comma, put quotes around that text.`
    : `There is no key "${key}" here: remove it, or use one of ${keys.join(', ')}.`;

/** A map with fixed keys. Every missing, unknown and wrong key is noted. */
export const record =
  <F extends Fields>(fields: F): Read<Values<F>> =>
  (spot) => {
    const entries = entriesOf(spot);
    const keys = Object.keys(fields);
    if (!entries) return refuse(spot, `"${spot.name}" must be a map with the keys ${keys.join(', ')}.`);
    for (const [key, entry] of entries)
      if (!Object.hasOwn(fields, key)) spot.book.fault(entry.at, unknownKey(key, entry, keys));
    const values: Record<string, unknown> = {};
    let complete = true;
    for (const [key, field] of Object.entries(fields)) {
      const entry = entries.get(key);
      const value = entry ? field.read(entry) : null;
      if (value !== null) values[key] = value;
      else if (entry) complete = false;
      else if (field.absent) values[key] = field.absent.value;
      else {
        complete = false;
        spot.book.fault(spot.at, `The key "${key}" is missing in "${spot.name}": add it.`);
      }
    }
    return complete ? (values as Values<F>) : null;
  };
