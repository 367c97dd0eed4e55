import type { Ticket } from '../../domain/ticket';
import { isTheirs } from '../own-tickets/move-own-ticket';
import type { Services } from '../services';
import { Refused } from './refused';
import { mayWork, type Agent } from './sign-in/agent';
import type { Who } from './sign-in/who';

type Needs = Pick<Services, 'store' | 'directory' | 'helpdesk' | 'agents'>;

/** The ticket of this tenant by its id, or by its number as people write it. */
const ticketNamed = async ({ store }: Needs, tenantId: string, named: string): Promise<Ticket | undefined> => {
  const found = /^\d{1,9}$/.test(named)
    ? await store.findTicketByNumber(tenantId, Number(named))
    : await store.findTicket(named);
  return found?.tenantId === tenantId ? found : undefined;
};

/** A ticket of the reader's own; somebody else's is as unknown as one that never was. Throws Refused. */
export const ownTicket = async (services: Needs, who: Who, named: string): Promise<Ticket> => {
  const ticket = await ticketNamed(services, who.tenantId, named);
  if (!isTheirs({ person: who.person, address: { tenantId: who.tenantId } }, ticket))
    throw new Refused('unknown', 'ticket');
  return ticket;
};

/** A ticket of one of the agent's helpdesks. Throws Refused. */
export const ticketToWork = async (services: Needs, who: Who, agent: Agent, named: string): Promise<Ticket> => {
  const ticket = await ticketNamed(services, who.tenantId, named);
  if (!ticket || !mayWork(agent, ticket)) throw new Refused('unknown', 'ticket');
  return ticket;
};
