import type { Incident } from '../../domain/incident';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';

/** What else there is about a problem when it is named: looked up only then. */
export interface Related {
  /** The person's tickets, newest first. */
  readonly tickets: readonly Ticket[];
  /** The person's newest session in which the same was solved lately. */
  readonly solved: Session | null;
  /** Their newest session about the same that was stopped within a day, with something done in it. */
  readonly stopped: Session | null;
  /** The declared incidents of the tenant. */
  readonly incidents: readonly Incident[];
}

export const nothingRelated: Related = { tickets: [], solved: null, stopped: null, incidents: [] };

/** For so long a problem that was solved is the same one when it comes back, in milliseconds. */
export const comesBackWithin = 14 * 24 * 3_600_000;

/** For so long what was stopped is gone on with where it was, in milliseconds. */
export const goesOnWithin = 24 * 3_600_000;
