import { useEffect } from 'react';
import { hear } from '../frame/event-stream';

/** Calls `again` when one of the reader's own tickets changed, or when something may have been missed. */
export const useOwnNews = (again: () => void): void => {
  useEffect(
    () =>
      hear((heard) => {
        if (heard.kind === 'missed' || (heard.kind === 'ticket' && heard.own)) again();
      }),
    [again],
  );
};
