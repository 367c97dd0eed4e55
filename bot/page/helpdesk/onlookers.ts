import { LRUCache } from 'lru-cache';
import type { Onlooker } from '../../../contract/helpdesk';

/** So long does somebody count as looking who says nothing more, in milliseconds. */
const leaseFor = 30_000;
const mostTickets = 5_000;

/** Who has which ticket open. It is known to this process alone, is never stored, and nobody counts it. */
export interface Onlookers {
  /** Everybody at this ticket but this one. */
  readonly of: (ticket: string, but: string) => readonly Onlooker[];
  /** Says what somebody does with a ticket; true when that is news to others. */
  readonly note: (ticket: string, who: Omit<Onlooker, 'doing'>, doing: Onlooker['doing'] | 'nothing') => boolean;
}

type AtTicket = ReadonlyMap<string, Onlooker & { readonly until: number }>;

/** Nobody looks yet. `steady` is a clock that nobody sets. */
export const makeOnlookers = (steady: () => number = () => performance.now()): Onlookers => {
  const tickets = new LRUCache<string, AtTicket>({ max: mostTickets });
  const at = (ticket: string): AtTicket => {
    const now = steady();
    return new Map([...(tickets.get(ticket) ?? [])].filter(([, { until }]) => until > now));
  };
  return {
    of: (ticket, but) =>
      [...at(ticket).values()].filter(({ id }) => id !== but).map(({ id, name, doing }) => ({ id, name, doing })),
    note: (ticket, { id, name }, doing) => {
      const known = new Map(at(ticket));
      const before = known.get(id)?.doing ?? 'nothing';
      if (doing === 'nothing') known.delete(id);
      else known.set(id, { id, name, doing, until: steady() + leaseFor });
      tickets.set(ticket, known);
      return before !== doing;
    },
  };
};
