import { newTicket } from '../../../bot/session/new-ticket';
import type { Context } from '../../../dialogs/conversation/context';
import type { Facts } from '../../../domain/facts';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from './a-session';

const facts: Facts = { outlook: { value: '2016', source: 'said', words: 'Outlook 2016' } };

/** An open ticket that nobody has claimed; name what matters for the test. */
export const aTicket = (given: Partial<Ticket> = {}): Ticket => {
  const session = aSession({ label: 'missing-items', facts });
  const context = { now: session.createdAt } as Context;
  return { ...newTicket(context, session, 'ticket-1'), number: 1001, version: 1, ...given };
};
