import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Session } from '../../domain/session';
import { watched } from './watched-store';
import type { Clock, Store } from '../../domain/ports';
import type { Middleware } from '../turn';

/** What is counted and measured, for Prometheus. Names of people and what they wrote are no part of it. */
export interface Metrics {
  /** Measures each turn from its coming in to its end, waiting for the turn before included. */
  readonly middleware: Middleware;
  /** Counts how a session ended, by its guide and the step at which it did. */
  readonly ended: (session: Session, step: string | null) => void;
  /** Counts a code of docs/errors.md that was logged: refusals, and what went wrong. */
  readonly logged: (code: string) => void;
  /** The store, which is counted when it fails. */
  readonly watch: (store: Store) => Store;
  /** All of it in the format of Prometheus. */
  readonly read: (store: Store, clock: Clock) => Promise<string>;
}

/** Metrics of this process, all at nought. */
export const makeMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    ...{ name: 'mailmend_turn_seconds', help: 'How long a turn took.', registers },
    labelNames: ['input', 'outcome'] as const,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  const ends = new Counter({
    ...{ name: 'mailmend_sessions_ended_total', help: 'Sessions that ended, and where.', registers },
    labelNames: ['stage', 'guide', 'step'] as const,
  });
  const codes = new Counter({
    ...{ name: 'mailmend_codes_total', help: 'Codes of docs/errors.md that were logged.', registers },
    labelNames: ['code'] as const,
  });
  const failures = new Counter({
    ...{ name: 'mailmend_database_errors_total', help: 'Statements that the database failed.', registers },
    labelNames: ['statement'] as const,
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const waiting = gauge('mailmend_outbox_waiting', 'Jobs that wait to be sent, later ones included; at most 100,000.');
  const due = gauge('mailmend_outbox_due', 'Jobs that are due now; at most 100,000.');
  const age = gauge('mailmend_outbox_age_seconds', 'For how long the oldest due job has been due.');

  return {
    middleware: async ({ input }, next) => {
      const stop = turns.startTimer({ input: input.kind });
      try {
        await next();
        stop({ outcome: 'done' });
      } catch (error) {
        stop({ outcome: 'failed' });
        throw error;
      }
    },
    ended: ({ stage, walk }, step) => ends.inc({ stage, guide: walk?.guide ?? '', step: step ?? '' }),
    logged: (code) => codes.inc({ code }),
    watch: (store) => watched(store, (statement) => failures.inc({ statement })),
    read: async (store, clock) => {
      const now = clock();
      const state = await store.measureOutbox(now);
      waiting.set(state.waiting);
      due.set(state.due);
      age.set(state.oldestDueAt === null ? 0 : (now - state.oldestDueAt) / 1000);
      return registry.metrics();
    },
  };
};
