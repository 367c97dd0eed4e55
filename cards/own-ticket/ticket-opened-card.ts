import type { OwnTicket } from '../../dialogs/views/own-ticket-view';
import type { Message } from '../../domain/ports';
import { framed } from '../parts/frame';
import { said } from '../parts/line';
import { offers, type Offer } from '../parts/buttons';
import { ownTicketActions } from './own-ticket-actions';
import { ownStateWords, ownTicketNext } from './own-ticket-next';
import { box, nothing, type Piece } from '../parts/piece';
import { secondNote, secondOffers } from '../session/second-offer';
import { sessionHead } from '../session/session-head';
import { stateWords, urgencyWords } from '../parts/ticket/ticket-words';
import type { ViewOf } from '../view-of';

type Opened = ViewOf<'ticket-opened'>;

/** Where others read along, what the helpdesk wrote is not repeated; that it did can be said. */
const shownTo = (place: Opened['here']['place'], ticket: OwnTicket): OwnTicket =>
  place === 'personal' ? ticket : { ...ticket, question: null, fix: null, resolution: null, can: [] };

const opened = said(
  'Your ticket is open. As soon as somebody from the helpdesk takes it, I tell you here, with their name; you need not ask again.',
);

const actions = ({ here, ticket, second }: Opened): Piece => {
  const first = secondOffers(second, here.session);
  const list: Offer = { title: 'My tickets', action: { verb: 'my-tickets' } };
  if (ticket === null || here.place !== 'personal') return offers([...first, list]);
  const see: Offer = { title: 'See all of it', action: { verb: 'see-ticket', ticket: ticket.id } };
  return ownTicketActions(ticket, first, [see, list], 'short');
};

/** The ticket's number, how it stands and what happens next; it keeps step with the ticket. */
export const ticketOpenedCard = (view: Opened): Message => {
  const { here, number, ticket, keepFiles, second } = view;
  const seen = ticket && shownTo(here.place, ticket);
  const urgency = urgencyWords[ticket?.urgency ?? view.urgency].toLowerCase();
  return framed(
    sessionHead(here, `Ticket ${number}`, `${seen ? ownStateWords(seen) : stateWords.open} · Urgency: ${urgency}`),
    seen ? ownTicketNext(seen) : opened,
    keepFiles
      ? box(
          'warning',
          said(
            '**Please keep your files.** Delete, rename or move nothing in Outlook’s folder until the helpdesk says so. A file that ends in `.old` or `.ost` may hold the only copy of something.',
          ),
        )
      : nothing,
    secondNote(second),
    actions(view),
  );
};
