import type { TicketMove } from '../ticket';

/** Something that an agent, or whoever sets up helpdesks, did. What anybody wrote is no part of it. */
export interface Act {
  readonly at: number;
  readonly tenantId: string;
  /** Who: the id in the directory, and the name. */
  readonly person: string;
  readonly name: string;
  readonly what:
    TicketMove | 'set-up-helpdesk' | 'remove-helpdesk' | 'declare-incident' | 'dismiss-incident' | 'end-incident';
  /** The ticket's number; null for what is about none. */
  readonly ticket: number | null;
  /** What else it was about: the state that a ticket came to, a channel, an incident. */
  readonly about: string;
}

/** The same as it is kept; `seq` counts up. */
export type KeptAct = Act & { readonly seq: number };
