import type { Ticket } from '../../domain/ticket';
import type { TimeMove } from './asked';

/** What the desk promises, and when it works. */
export interface Policy {
  /** The time zone of the desk, such as `Europe/Berlin`. */
  readonly timezone: string;
}

/** The move that time makes now; null when nothing is due. */
export const dueMove = (_ticket: Ticket, _policy: Policy, _now: number): TimeMove | null => null;

/** When time has something to do with the ticket next, in milliseconds since 1970; null for never. */
export const nextAt = (_ticket: Ticket, _policy: Policy): number | null => null;
