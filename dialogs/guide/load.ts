import { check } from './check';
import type { Fault } from './fault';
import type { Library } from './guide';
import { readLibrary } from './read';
import type { GuideFile } from './read';

/** A library that is fit for use, or everything that is wrong with it. */
export type Loaded = { readonly library: Library; readonly walks: number } | { readonly faults: readonly Fault[] };

/**
 * Reads and checks all files of the guides.
 * @param otherReasons the reasons for which the conversation itself hands over
 */
export const loadLibrary = (files: readonly GuideFile[], otherReasons: readonly string[]): Loaded => {
  const read = readLibrary(files);
  if ('faults' in read) return read;
  const { faults, walks } = check(read.library, read.places, otherReasons);
  return faults.length > 0 ? { faults } : { library: read.library, walks };
};
