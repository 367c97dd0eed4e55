import type { HelpdeskChannel, Ticket } from '../domain/ticket';
import type { Person } from '../domain/requester';
import type { Desk } from './desk';
import type { Turn } from './turn';

/** The part of a conversation's id that names the channel, without the thread. */
export const channelOf = (conversationId: string): string => conversationId.split(';')[0] ?? conversationId;

/** True when this person is one of the agents of a helpdesk: listed in the configuration, or a member of its team. */
export const isAgentOf = async (desk: Desk, turn: Turn, helpdesk: HelpdeskChannel, person: Person): Promise<boolean> =>
  desk.agents === null
    ? (await desk.directory.findMember(turn.address, helpdesk.teamId, person.id)) !== null
    : desk.agents.includes(person.id.toLowerCase());

/** Where the ticket's card stands or belongs. */
export const helpdeskOf = (desk: Desk, ticket: Ticket): HelpdeskChannel | null => ticket.helpdesk ?? desk.helpdesk;
