import type { Message } from '../domain/ports';
import type { Ticket } from '../domain/ticket';
import { fold } from './fold';
import { framed } from './frame';
import { heading, kicker, section } from './heading';
import { knownFacts } from './known-facts';
import { paragraph, run, said, type Look } from './line';
import { box, nothing, spaced, stack, type Piece } from './piece';
import { ticketActions } from './ticket-actions';
import { ticketHistory } from './ticket-history';
import { stateColours, stateWords, urgencyWords } from './ticket-words';
import { dayAndTime } from './time';
import { triedList } from './tried';
import { oneLine, quoted, typed } from './user-text';
import type { ViewOf } from './view-of';

const pair = (name: string, value: string): Piece => ({
  elements: [
    { ...paragraph([run(`${name}: `, { isSubtle: true }), run(value, { weight: 'Bolder' })]), spacing: 'Small' },
  ],
  text: [`${name}: ${value}`],
});

/** The state in words; its colour only helps the eye. */
const status = ({ state, urgency }: Ticket): Piece => {
  const rest = ` · Urgency: ${urgencyWords[urgency].toLowerCase()}`;
  const look: Look = { weight: 'Bolder', color: stateColours[state] };
  const pressing = urgency === 'urgent' || urgency === 'high';
  return {
    elements: [paragraph([run(stateWords[state], look), run(rest, pressing ? { weight: 'Bolder' } : {})])],
    text: [`${stateWords[state]}${rest}`],
  };
};

const people = (ticket: Ticket, timezone: string | null | undefined): Piece =>
  stack(
    pair('Requester', oneLine(ticket.requester.name, 80)),
    ticket.claimedBy === null ? nothing : pair('Claimed by', oneLine(ticket.claimedBy.name, 80)),
    pair('Opened', dayAndTime(ticket.createdAt, timezone)),
  );

const given = (title: string, text: string, longest: number): Piece => section(title, typed(text, longest));

/** The helpdesk's card of a ticket: everything known and tried, and what can be done now. */
export const ticketCard = ({ ticket, title, facts, reason, timezone }: ViewOf<'ticket'>): Message =>
  framed(
    kicker(`Ticket ${ticket.number}`),
    spaced('None', heading(title ?? 'Not told what is wrong')),
    spaced('Small', status(ticket)),
    people(ticket, timezone),
    ticket.urgency === 'urgent' ? box('warning', said(`**Urgent.** ${reason}`)) : box('emphasis', said(reason)),
    quoted('They wrote', ticket.words, 600),
    given('They added', ticket.note, 800),
    section('What is known', knownFacts(facts, 'agent')),
    section(
      'What was tried',
      ticket.ledger.length === 0 ? said('Nothing yet.', { isSubtle: true }) : triedList(ticket.ledger, timezone),
    ),
    ticket.resolution === null ? nothing : given('How it was resolved', ticket.resolution, 800),
    fold('history', 'History', ticketHistory(ticket.events, timezone)),
    ticketActions(ticket),
  );
