import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** So long an address is good for, in milliseconds. */
const goodFor = 60_000;
const mostKept = 200;

/** Files that are fetched without a token: by an address that nobody can guess, once, and soon. */
export interface Downloads {
  /** Keeps a file; gives the name by which it is fetched. */
  readonly keep: (file: string) => string;
  /** The file of this name, for the first who asks in time; null for everybody else. */
  readonly take: (name: string) => string | null;
}

/** None is kept yet. `steady` is a clock that nobody sets. */
export const makeDownloads = (steady: () => number = () => performance.now()): Downloads => {
  const kept = new LRUCache<string, { readonly file: string; readonly until: number }>({ max: mostKept });
  return {
    keep: (file) => {
      const name = randomBytes(24).toString('base64url');
      kept.set(name, { file, until: steady() + goodFor });
      return name;
    },
    take: (name) => {
      const found = kept.get(name);
      kept.delete(name);
      return found && found.until > steady() ? found.file : null;
    },
  };
};
