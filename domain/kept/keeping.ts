/** How much waits in the outbox. */
export interface OutboxState {
  readonly waiting: number;
  readonly due: number;
  readonly oldestDueAt: number | null;
}

/** What is forgotten when it is old enough. `failures`: jobs that were given up; `acts`: what agents did. */
export type Forgettable = 'sessions' | 'transcripts' | 'tickets' | 'addresses' | 'acts' | 'failures';

/** For how long what is kept of people is kept after its end, in milliseconds. */
export type Keeping = Readonly<Record<Exclude<Forgettable, 'failures'>, number>>;
