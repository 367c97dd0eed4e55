import { useCallback, useEffect, useRef, useState } from 'react';
import type { Queue, QueueRow } from '../../contract/helpdesk';
import { ask } from '../frame/ask';
import { hear } from '../frame/event-stream';
import { useAsked } from '../shell/use-asked';
import type { Asked } from '../shell/use-asked';
import { requestOf } from './asked-of';
import type { QueueAsked } from './asked-of';

/** The queue as it is shown: rows change where they stand; what is new or moved waits until it is asked for. */
export interface LiveQueue extends Asked<Queue> {
  /** How many rows are new here, or stand elsewhere by now. */
  readonly waiting: number;
  /** Shows what waits. */
  readonly show: () => void;
}

/** Several changes at once are fetched once, in milliseconds. */
const together = 400;

const moved = (shown: readonly QueueRow[], fresh: readonly QueueRow[]): number => {
  const places = new Map(shown.map(({ id }, at) => [id, at]));
  const stay = fresh.filter(({ id }) => places.has(id)).map(({ id }) => places.get(id) ?? 0);
  const isReordered = stay.some((place, at) => at > 0 && place < (stay[at - 1] ?? 0));
  const isShorter = fresh.length < shown.length;
  return fresh.length - stay.length || (isReordered || isShorter ? 1 : 0);
};

/** Asks for the queue, and follows what changes in it. */
export const useLiveQueue = (asked: QueueAsked): LiveQueue => {
  const queue = useAsked('GET /queue', requestOf(asked));
  const [fresh, setFresh] = useState<Queue | null>(null);
  const latest = useRef({ queue, asked });
  latest.current = { queue, asked };
  const key = JSON.stringify(asked);
  useEffect(() => setFresh(null), [key]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      const before = latest.current;
      if (before.queue.value === null) {
        before.queue.again();
        return;
      }
      const next = await ask('GET /queue', requestOf(before.asked)).catch(() => null);
      const shown = latest.current.queue.value;
      if (isOver || next === null || shown === null) return;
      const byId = new Map(next.rows.map((row) => [row.id, row]));
      const missing = shown.rows.filter(({ id }) => !byId.has(id)).map(({ id }) => id);
      if (missing.length > 0) {
        const gone = await ask('GET /queue/rows', { tickets: missing.join(',') }).catch(() => ({ rows: [] }));
        for (const row of gone.rows) byId.set(row.id, row);
      }
      latest.current.queue.put({
        ...shown,
        rows: shown.rows.map((row) => byId.get(row.id) ?? row),
        counts: next.counts,
        facets: next.facets,
        asOf: next.asOf,
      });
      setFresh(moved(shown.rows, next.rows) > 0 ? next : null);
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), together);
    };
    const stop = hear((heard) => {
      if (heard.kind === 'presence') {
        const { value, put } = latest.current.queue;
        if (value?.rows.some(({ id }) => id === heard.ticket) !== true) return;
        put({
          ...value,
          rows: value.rows.map((row) => (row.id === heard.ticket ? { ...row, others: heard.others } : row)),
        });
      } else soon();
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [key]);

  const show = useCallback(() => {
    if (fresh) queue.put(fresh);
    setFresh(null);
  }, [fresh, queue]);
  const waiting = fresh && queue.value ? moved(queue.value.rows, fresh.rows) : 0;
  return { ...queue, waiting, show };
};
