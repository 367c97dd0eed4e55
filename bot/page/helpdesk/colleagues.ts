import { DeliveryError, type Member } from '../../../domain/ports';
import { helpdeskOf } from '../../helpdesk/agents';
import { ticketToWork } from '../find-ticket';
import type { Handle } from '../page';
import { Refused } from '../refused';
import { agentOnly } from '../sign-in/agent';

/** Who a ticket can be given to: the agents of its helpdesk, by name. */
export const colleagues: Handle<'GET /tickets/:ticket/colleagues'> = async ({ services }, who, asked) => {
  const agent = await agentOnly(services, who);
  const helpdesk = helpdeskOf(services, await ticketToWork(services, who, agent, asked.ticket));
  if (!helpdesk) return { colleagues: [] };
  const members = await services.directory
    .listMembers(agent.address, helpdesk.teamId)
    .catch((error: unknown): readonly Member[] => {
      if (error instanceof DeliveryError) throw new Refused('no-roster');
      throw error;
    });
  const are = members.filter(({ id }) => services.agents?.includes(id.toLowerCase()) ?? true);
  const named = are.map(({ id, name, email }) => ({ id, name: name || email }));
  return { colleagues: named.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) };
};
