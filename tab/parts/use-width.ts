import { useSyncExternalStore } from 'react';

/** Widths of the window at which something else is shown: one column only; a list beside what is opened of it. */
const queries = {
  narrow: window.matchMedia('(max-width: 639px)'),
  broad: window.matchMedia('(min-width: 1280px)'),
} as const;

/** True where the window is so wide. */
export const useWidth = (width: keyof typeof queries): boolean => {
  const query = queries[width];
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
};
