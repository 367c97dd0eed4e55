import type { Urgency } from '../../../domain/session';

/** How long the desk takes at most, in milliseconds of business time. */
export interface Target {
  /** Until somebody has taken the ticket up. */
  readonly response: number;
  readonly resolution: number;
}

/** What the desk promises, by urgency. */
export type Targets = Readonly<Record<Urgency, Target>>;
