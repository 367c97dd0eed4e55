import type { Problem } from './labels';
import type { Address, Person } from './requester';
import type { HelpdeskChannel, Post } from './ticket';

export const incidentStates = ['suspected', 'declared', 'dismissed', 'over'] as const;
/** `suspected`: many reported the same; an agent declares it or dismisses it, and says when a declared one is over. */
export type IncidentState = (typeof incidentStates)[number];

/** One trouble that many people have at the same time. Of each tenant and problem at most one is suspected or declared. */
export interface Incident {
  readonly id: string;
  readonly tenantId: string;
  readonly label: Problem;
  readonly state: IncidentState;
  /** How many people had reported it when it was noticed. */
  readonly requesters: number;
  readonly helpdesk: HelpdeskChannel | null;
  /** The way to the platform in its tenant; it names no conversation and nobody. */
  readonly address: Address;
  readonly post: Post | null;
  readonly declaredBy: Person | null;
  /** What the helpdesk tells those who have it: while it lasts, or what it was. */
  readonly note: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly version: number;
}
