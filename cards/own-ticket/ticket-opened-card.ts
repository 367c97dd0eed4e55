import type { OwnTicket } from '../../dialogs/views/own-ticket-view';
import { said } from '../parts/line';
import { offers, type Offer } from '../parts/buttons';
import { ownTicketActions } from './own-ticket-actions';
import { ownStateWords, ownTicketNext } from './own-ticket-next';
import { box, nothing, type Piece, stack } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import { secondNote, secondOffers } from '../session/second-offer';
import { sessionHead } from '../session/session-head';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

type Opened = ViewOf<'ticket-opened'>;

/** Where others read along, what the helpdesk wrote is not repeated; that it did can be said. */
const shownTo = (place: Opened['here']['place'], ticket: OwnTicket): OwnTicket =>
  place === 'personal' ? ticket : { ...ticket, question: null, fix: null, resolution: null, can: [] };

const opened = said(say('your-ticket-is-open-as'));

const actions = ({ here, ticket, lossHeard, second }: Opened): Piece => {
  const meant: Offer = { title: say('that-is-not-what-i-meant'), action: { verb: 'not-lost', session: here.session } };
  const others = secondOffers(second, here.session);
  const first = lossHeard === null ? others : [meant, ...others.map((offer) => ({ ...offer, style: undefined }))];
  const list: Offer = { title: say('my-tickets'), action: { verb: 'my-tickets' } };
  if (ticket === null || here.place !== 'personal') return offers([...first, list]);
  const see: Offer = { title: say('see-all-of-it'), action: { verb: 'see-ticket', ticket: ticket.id } };
  // Six buttons at most: the list is one press behind the ticket.
  return ownTicketActions(ticket, { before: first, after: first.length > 1 ? [see] : [see, list], extent: 'short' });
};

/** The ticket's number, how it stands and what happens next; it keeps step with the ticket. */
export const ticketOpenedCard = (view: Opened): Piece => {
  const { here, number, ticket, lossHeard, keepFiles, second } = view;
  const seen = ticket && shownTo(here.place, ticket);
  const urgency = ticket?.urgency ?? view.urgency;
  return stack(
    sessionHead(
      here,
      say('ticket', { number }),
      say('state-with-urgency', {
        state: seen ? ownStateWords(seen) : say('ticket-state', { state: 'open' }),
        urgency,
      }),
    ),
    lossHeard === null ? nothing : said(say('heard-a-loss-so-it-is-urgent', { words: oneLine(lossHeard, 300) })),
    seen ? ownTicketNext(seen) : opened,
    keepFiles ? box('warning', said(say('please-keep-your-files-delete'))) : nothing,
    secondNote(second),
    actions(view),
  );
};
