import { ticketToWork } from '../find-ticket';
import type { Handle } from '../page';
import { agentOnly } from '../sign-in/agent';

/** Notes that an agent looks at a ticket or writes, and tells who else does. */
export const presence: Handle<'POST /tickets/:ticket/presence'> = async (page, who, asked) => {
  const agent = await agentOnly(page.services, who);
  const ticket = await ticketToWork(page.services, who, agent, asked.ticket);
  if (page.onlookers.note(ticket.id, agent.person, asked.doing)) page.listeners.tellPresence(ticket);
  return { others: page.onlookers.of(ticket.id, agent.person.id) };
};
