import { shownChoice } from '../../dialogs/conversation/shown';
import type { TicketLine } from '../../dialogs/view';
import type { Ticket } from '../../domain/ticket';
import type { Desk } from '../desk';
import type { Turn } from '../turn';

const mostShown = 10;

const lineOf = (desk: Desk, ticket: Ticket): TicketLine => ({
  number: ticket.number,
  state: ticket.state,
  about: ticket.label ? shownChoice(desk.library.catalogue, ticket.label).title : ticket.words.slice(0, 80),
  updatedAt: ticket.updatedAt,
  claimedBy: ticket.claimedBy?.name ?? null,
  resolution: ticket.resolution,
});

/** Shows somebody their own tickets. In a channel or group others read along, so there it points to the private chat. */
export const listTickets = async (desk: Desk, turn: Turn): Promise<void> => {
  if (turn.address.place !== 'personal') {
    const text = 'Your tickets are yours alone: write “my tickets” to me in our private chat.';
    if (turn.input.kind === 'action') turn.answer({ kind: 'notice', text });
    else await turn.send({ card: null, text });
    return;
  }
  const tickets = await desk.store.listTicketsOf(turn.address.tenantId, turn.person.id, mostShown);
  await turn.send(
    desk.draw({
      kind: 'my-tickets',
      tickets: tickets.map((ticket) => lineOf(desk, ticket)),
      contact: desk.supportContact === '' ? null : desk.supportContact,
    }),
  );
};
