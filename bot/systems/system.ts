import type { OtherSystem, SystemEvent } from '../../domain/kept/jobs';
import type { Elsewhere, Ticket, TicketState } from '../../domain/ticket';
import type { Reader } from '../../domain/say';

/** What another system is told of a ticket. */
export interface Notice {
  /** The same for every try of the same notice, and for no other. */
  readonly key: string;
  readonly event: SystemEvent;
  /** The state that the event led to, and when; `ticket` may be further on by now. */
  readonly state: TicketState;
  readonly at: number;
  readonly ticket: Ticket;
  /** For whom words are made: whoever reads there. */
  readonly reader: Reader;
  /** What is wrong, in plain words. */
  readonly title: string;
  /** The facts in plain words. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Opens the ticket's thread in Teams; null until it is posted there. */
  readonly link: string | null;
  /** The requester's address; empty when the platform does not give it. */
  readonly email: string;
}

/** A system that tickets are told to. */
export interface System {
  readonly name: OtherSystem;
  /**
   * Tells it; gives where the ticket stands there, when it is kept there. Throws DeliveryError: `later` when it may work
   * the next time, `refused` when it never will.
   */
  readonly tell: (notice: Notice) => Promise<Elsewhere | null>;
}
