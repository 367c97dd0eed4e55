/** What the page keeps in this browser: drafts and preferences of one person, nothing else. */
const prefix = 'mailmend:';
const ownerKey = `${prefix}owner`;

/** The browser may refuse to keep anything in a frame. Then nothing is kept. */
const tried = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** Everything of somebody else is forgotten. */
export const keepFor = (person: string): void =>
  tried(() => {
    if (localStorage.getItem(ownerKey) === person) return;
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
    localStorage.setItem(ownerKey, person);
  }, undefined);

export const kept = (name: string): string | null => tried(() => localStorage.getItem(prefix + name), null);

/** Keeps a value under its name; null forgets it. */
export const keep = (name: string, value: string | null): void =>
  tried(() => {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  }, undefined);

/** The names that are kept and begin like this. */
export const keptNames = (beginning: string): readonly string[] =>
  tried(
    () =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix + beginning))
        .map((key) => key.slice(prefix.length)),
    [],
  );
