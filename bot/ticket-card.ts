import { ticketViewOf } from '../dialogs/conversation/view-of';
import { dueOf } from '../dialogs/helpdesk/timetable';
import type { Message } from '../domain/ports';
import type { Ticket } from '../domain/ticket';
import { sceneOf } from './desk';
import type { Desk } from './desk';

/** The helpdesk's card of a ticket as it is now, with the desk's own times. */
export const ticketCardOf = (desk: Desk, ticket: Ticket): Message =>
  desk.draw({
    ...ticketViewOf(sceneOf(desk), ticket),
    due: dueOf(ticket, desk.policy, desk.clock()),
    timezone: desk.policy.timezone,
  });
