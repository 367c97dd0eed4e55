import { useSyncExternalStore } from 'react';

/** Where the page is: the parts of its path below /tab, and what its query holds. */
export interface Place {
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

const base = '/tab';
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

/** How many views lie behind this one that the page itself opened: the history tells, whichever way one came here. */
const depthNow = (): number => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : 0;
};

window.addEventListener('popstate', tell);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const whole = (): string => window.location.pathname + window.location.search;

/** What an address of this page names. */
export const placeOf = (address: string): Place => {
  const { pathname, searchParams } = new URL(address, window.location.origin);
  const parts = pathname.slice(base.length).split('/').filter(Boolean).map(decodeURIComponent);
  return { parts, query: searchParams };
};

/** The address of a view. What Teams put into the first one (theme and the like) is not carried on. */
export const addressOf = (path: string, query: Readonly<Record<string, string | undefined>> = {}): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
  const search = new URLSearchParams(given).toString();
  return `${base}${path}${search && `?${search}`}`;
};

/** Goes to a view; a step that Back undoes. */
export const goTo = (address: string): void => {
  if (address === whole()) return;
  window.history.pushState({ depth: depthNow() + 1 }, '', address);
  tell();
};

/** Changes the address of the view that is shown, such as its filters: no step of its own. */
export const stayAt = (address: string): void => {
  window.history.replaceState({ depth: depthNow() }, '', address);
  tell();
};

/** Goes back inside the page, else to `otherwise`; false where the page is there already. */
export const goBack = (otherwise: string): boolean => {
  if (depthNow() > 0) window.history.back();
  else if (placeOf(otherwise).parts.join('/') === placeOf(whole()).parts.join('/')) return false;
  else stayAt(otherwise);
  return true;
};

/** The place that is shown, anew when it changes. */
export const usePlace = (): Place => placeOf(useSyncExternalStore(subscribe, whole));
