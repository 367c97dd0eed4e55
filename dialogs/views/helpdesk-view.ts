import type { Said } from '../../domain/session';
import type { Incident } from '../../domain/incident';
import type { Ticket } from '../../domain/ticket';
import type { Line } from '../guide/guide';
import type { TicketForm } from '../event';
import type { ShownFact } from './parts';

/** What was promised for a ticket, in milliseconds since 1970. */
export interface TicketDue {
  /** Null once somebody took it up. */
  readonly respondBy: number | null;
  readonly resolveBy: number | null;
  /** What is over and was not kept. */
  readonly missed: 'response' | 'resolution' | null;
}

/** The helpdesk's card of a ticket. */
export interface TicketView {
  readonly kind: 'ticket';
  readonly ticket: Ticket;
  readonly title: string | null;
  /** What else the requester typed, with the step at which they did. */
  readonly alsoTyped: readonly Said[];
  readonly facts: readonly ShownFact[];
  readonly reason: Line;
  /** Every procedure that an agent can send, in the order of their titles. */
  readonly procedures: readonly { readonly id: string; readonly title: string }[];
  /** Until when the helpdesk promised to take it up and to resolve it; null where nothing is promised or it is over. */
  readonly due: TicketDue | null;
  /** What time does if nobody does anything, and when; null where it only reminds the helpdesk. */
  readonly next: { readonly at: number; readonly move: 'nudge' | 'close' } | null;
  /** What is open on it to be filled in, for one reader alone. */
  readonly form: TicketForm | null;
}

/** What an agent wrote, on its way to the requester, or taken back. */
export interface HeldMessageView {
  readonly kind: 'held-message';
  readonly ticket: string;
  readonly message: string;
  readonly requester: string;
  /** `asks`: the ticket waits for the answer to it. */
  readonly stands:
    { readonly is: 'held'; readonly asks: boolean; readonly seconds: number } | { readonly is: 'taken-back' };
}

/** The helpdesk's card of an incident. */
export interface IncidentView {
  readonly kind: 'incident';
  readonly incident: Incident;
  readonly title: string;
  /** Within how many minutes they reported it. */
  readonly minutes: number;
  /** How many people are told when it is over. */
  readonly linked: number;
  readonly tickets: readonly number[];
}
