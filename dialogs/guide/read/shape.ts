import { isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { Place } from '../fault';
import { entriesOf, inside, refuse } from './spot';
import type { Read, Spot } from './spot';

/** Text that is not blank; line breaks become blanks. */
export const text: Read<string> = (spot) => {
  if (!isScalar(spot.node)) return refuse(spot, `"${spot.name}" must be text.`);
  const value = String(spot.node.value).replaceAll(/\s+/g, ' ').trim();
  return value === '' ? refuse(spot, `"${spot.name}" is empty: write it, or leave the key out.`) : value;
};

/** The name of a thing: small letters, digits and hyphens. */
export const id: Read<string> = (spot) => {
  const value = text(spot);
  if (value === null || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value;
  return refuse(spot, `"${value}" is no name: use small letters, digits and hyphens.`);
};

/** `true` or `false`. */
export const flag: Read<boolean> = (spot) => {
  const value = text(spot);
  if (value === null) return null;
  if (value === 'true' || value === 'false') return value === 'true';
  return refuse(spot, `"${spot.name}" must be true or false.`);
};

/** A whole number from `from` on. */
export const whole =
  (from: number): Read<number> =>
  (spot) => {
    const value = text(spot);
    if (value === null || (/^\d{1,6}$/.test(value) && Number(value) >= from))
      return value === null ? null : Number(value);
    return refuse(spot, `"${spot.name}" must be a whole number, at least ${from}.`);
  };

/** A day, as 2026-10-01. */
export const date: Read<string> = (spot) => {
  const value = text(spot);
  if (value === null) return null;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value
    ? refuse(spot, `"${value}" is no day: write it as '2026-10-01'.`)
    : value;
};

/** One of a fixed list of words. */
export const oneOf =
  <T extends string>(what: string, words: readonly T[]): Read<T> =>
  (spot) => {
    const value = text(spot);
    if (value === null) return null;
    const found = words.find((word) => word === value);
    return found ?? refuse(spot, `"${value}" is no ${what}: use one of ${words.join(', ')}.`);
  };

/** A list; items that are wrong are noted and left out. */
export const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (spot) => {
    if (!isSeq(spot.node)) return refuse(spot, `"${spot.name}" must be a list: begin each item with "- ".`);
    return (spot.node.items as (Node | null)[])
      .map((item, index) => read(inside(spot, item, `${spot.name}, item ${index + 1}`)))
      .filter((item): item is NonNullable<typeof item> => item !== null);
  };

/** A list with at least one item. */
export const someOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (spot) => {
    if (isSeq(spot.node) && spot.node.items.length === 0)
      return refuse(spot, `"${spot.name}" is an empty list: write at least one.`);
    return listOf(read)(spot);
  };

/** A map from names to values of one kind; entries that are wrong are noted and left out. */
export const mapOf =
  <T>(read: (key: string) => Read<T>): Read<ReadonlyMap<string, T>> =>
  (spot) => {
    const entries = entriesOf(spot);
    if (!entries) return refuse(spot, `"${spot.name}" must be a map of names to values.`);
    const found = new Map<string, T>();
    for (const [key, entry] of entries) {
      const value = read(key)(entry);
      if (value !== null) found.set(key, value);
    }
    return found;
  };

/** A value together with the place where it stands. */
export const withPlace =
  <T>(read: Read<T>): Read<{ readonly value: T; readonly place: Place }> =>
  (spot: Spot) => {
    const value = read(spot);
    return value === null ? null : { value, place: spot.at };
  };

/** Remembers where the thing that was read begins. */
export const placed =
  <T extends object>(read: Read<T>): Read<T> =>
  (spot) => {
    const value = read(spot);
    if (value !== null) spot.book.places.set(value, spot.at);
    return value;
  };

/** Reads with `read`, then makes another value of it. */
export const as =
  <A, B>(read: Read<A>, make: (value: A, spot: Spot) => B | null): Read<B> =>
  (spot) => {
    const value = read(spot);
    return value === null ? null : make(value, spot);
  };
