import { useSyncExternalStore } from 'react';

/** What the page keeps in this browser: drafts and preferences of one person, nothing else. */
const prefix = 'mailmend:';
const ownerKey = `${prefix}owner`;

/** What the browser refused to keep, as it may in a frame: it is kept until the page closes. Null: forgotten. */
const refused = new Map<string, string | null>();
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

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

export const kept = (name: string): string | null =>
  refused.get(name) ?? (refused.has(name) ? null : tried(() => localStorage.getItem(prefix + name), null));

/** Keeps a value under its name; null forgets it. */
export const keep = (name: string, value: string | null): void => {
  const isKept = tried(() => {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
    return true;
  }, false);
  if (isKept) refused.delete(name);
  else refused.set(name, value);
  tell();
};

/** The names that are kept and begin like this. */
export const keptNames = (beginning: string): readonly string[] => {
  const stored = tried(() => Object.keys(localStorage), [])
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  return [...new Set([...stored, ...refused.keys()])].filter(
    (name) => name.startsWith(beginning) && kept(name) !== null,
  );
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  // The page may be open twice: what is sent or written in one of them is so in the other.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** What is kept under a name, the same for all who show it, anew when it changes. */
export const useKept = (name: string): string | null => useSyncExternalStore(subscribe, () => kept(name));
