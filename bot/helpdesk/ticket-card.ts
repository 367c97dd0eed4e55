import { ticketViewOf } from '../../dialogs/conversation/view/view-of';
import { dueOf, silentMove } from '../../dialogs/tickets/timetable/timetable';
import type { TicketForm } from '../../dialogs/event';
import type { Message } from '../../domain/ports';
import type { Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { helpdeskReader } from '../services';

type Needs = Pick<Services, 'clock' | 'newId' | 'library' | 'draw' | 'policy'>;

/** The helpdesk's card of a ticket as it is now, with the desk's own times, and a form open where one is named. */
export const ticketCardOf = (services: Needs, ticket: Ticket, form: TicketForm | null = null): Message =>
  services.draw(
    {
      ...ticketViewOf(services.library, ticket),
      due: dueOf(ticket, services.policy, services.clock()),
      next: silentMove(ticket, services.policy),
      form,
    },
    helpdeskReader(services),
  );
