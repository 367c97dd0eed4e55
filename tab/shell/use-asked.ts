import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../contract/answers';
import type { Request, Route } from '../../contract/requests';
import { ask, asTrouble } from '../frame/ask';
import type { Trouble } from '../frame/ask';

/** What was asked of the server: nothing yet, an answer, or why there is none. An answer stays while it is asked anew. */
export interface Asked<T> {
  readonly value: T | null;
  readonly trouble: Trouble | null;
  readonly isLoading: boolean;
  /** Asks again. */
  readonly again: () => void;
  /** Puts an answer that came by another way. */
  readonly put: (value: T) => void;
}

interface Held<T> {
  readonly key: string;
  readonly value: T | null;
  readonly trouble: Trouble | null;
  readonly isLoading: boolean;
}

/** Answers of this visit, so that going back shows at once what was there. */
const seen = new Map<string, unknown>();
const mostSeen = 60;

const remember = (key: string, value: unknown): void => {
  seen.delete(key);
  seen.set(key, value);
  const [oldest] = seen.keys();
  if (seen.size > mostSeen && oldest !== undefined) seen.delete(oldest);
};

/** Asks the server what a view shows; null asks nothing. Asks anew when the question changes. */
export const useAsked = <R extends Route>(route: R, request: Request<R> | null): Asked<Answer<R>> => {
  const key = request === null ? '' : `${route} ${JSON.stringify(request)}`;
  const known = (seen.get(key) ?? null) as Answer<R> | null;
  const [held, hold] = useState<Held<Answer<R>>>({ key, value: known, trouble: null, isLoading: key !== '' });
  const [round, setRound] = useState(0);
  const latest = useRef(request);
  latest.current = request;
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    const asked = latest.current;
    if (asked === null) return;
    const aborting = new AbortController();
    running.current = aborting;
    hold((before) => ({
      key,
      value: before.key === key ? before.value : ((seen.get(key) ?? null) as Answer<R> | null),
      trouble: null,
      isLoading: true,
    }));
    ask(route, asked, aborting.signal).then(
      (value) => {
        remember(key, value);
        hold({ key, value, trouble: null, isLoading: false });
      },
      (error: unknown) => {
        if (aborting.signal.aborted) return;
        hold((before) => ({ ...before, trouble: asTrouble(error), isLoading: false }));
      },
    );
    return () => aborting.abort();
  }, [route, key, round]);

  const again = useCallback(() => setRound((before) => before + 1), []);
  const put = useCallback(
    (value: Answer<R>) => {
      // What is on its way was asked for before, and may be older.
      running.current?.abort();
      remember(key, value);
      hold({ key, value, trouble: null, isLoading: false });
    },
    [key],
  );
  // What belongs to the question before this one is not shown as its answer.
  const fits = held.key === key;
  return {
    value: fits ? held.value : known,
    trouble: fits ? held.trouble : null,
    isLoading: fits ? held.isLoading : key !== '',
    again,
    put,
  };
};
