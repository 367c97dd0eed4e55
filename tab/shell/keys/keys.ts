import { useEffect, useRef } from 'react';
import { keep, kept } from '../../frame/kept';

/** What a key does here, and what the list of keys says of it. */
export interface KeyDeed {
  readonly says: string;
  readonly deed: () => void;
}
/** By the letter that is typed, such as `j` or `G Q` (one after the other). */
export type KeyTable = Readonly<Partial<Record<string, KeyDeed>>>;

const offKey = 'keys-off';
const tables: { readonly current: KeyTable }[] = [];

/** True unless the reader turned them off. */
export const keysAreOn = (): boolean => kept(offKey) === null;

export const turnKeys = (on: 'on' | 'off'): void => keep(offKey, on === 'off' ? 'off' : null);

/** All keys that do something now; what was opened last comes first. */
export const keysNow = (): readonly (readonly [string, KeyDeed])[] => {
  const found = new Map<string, KeyDeed>();
  for (const { current } of tables.toReversed())
    for (const [key, deed] of Object.entries(current)) if (deed && !found.has(key)) found.set(key, deed);
  return [...found];
};

const inForm = 'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="dialog"]';
const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest(inForm) !== null) || document.querySelector('[role="dialog"]') !== null;

/** For so long the second of two keys is waited for, in milliseconds. */
const patience = 1_200;
let first = { key: '', until: 0 };

const nameOf = (event: KeyboardEvent): string => {
  if (event.key.length > 1) return event.key;
  const isLetter = event.key.toLowerCase() !== event.key.toUpperCase();
  return event.shiftKey && isLetter ? `Shift+${event.key.toUpperCase()}` : event.key.toUpperCase();
};

const onKey = (event: KeyboardEvent): void => {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (event.defaultPrevented || event.isComposing || hasModifier || isTyping(event.target) || !keysAreOn()) return;
  // A button or link that has the focus is pressed by Enter itself.
  if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('button, a, summary')) return;
  const key = nameOf(event);
  const both = event.timeStamp < first.until ? `${first.key} ${key}` : key;
  const found = new Map(keysNow());
  const deed = found.get(both) ?? found.get(key);
  first = { key, until: [...found.keys()].some((each) => each.startsWith(`${key} `)) ? event.timeStamp + patience : 0 };
  if (!deed) return;
  event.preventDefault();
  deed.deed();
};

/** Lets these keys do something as long as what uses them is shown. */
export const useKeys = (table: KeyTable): void => {
  const current = useRef(table);
  current.current = table;
  useEffect(() => {
    if (tables.length === 0) window.addEventListener('keydown', onKey);
    tables.push(current);
    return () => {
      tables.splice(tables.indexOf(current), 1);
      if (tables.length === 0) window.removeEventListener('keydown', onKey);
    };
  }, []);
};
