import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 639px)');

const subscribe = (listener: () => void): (() => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** True where there is room for one column only. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
