import type { OwnTicket } from '../../dialogs/views/own-ticket-view';
import { section } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { box, nothing, stack, type Piece } from '../parts/piece';
import { stateWords } from '../parts/ticket/ticket-words';
import { oneLine, typed } from '../parts/user-text';

/** The ticket's state in a word or two, for its requester. */
export const ownStateWords = ({ state, ending, mergedInto }: OwnTicket): string => {
  if (ending === 'merged') return `Part of your ticket ${String(mergedInto)}`;
  if (ending === 'withdrawn') return 'Withdrawn';
  return state === 'waiting' ? 'Waiting for you' : stateWords[state];
};

/** A line that begins with a name: somebody else's text, so never where markup is read. */
const byName = (name: string | null, rest: string): Piece => {
  const who = name === null ? 'The helpdesk' : oneLine(name, 80);
  return { elements: [paragraph([run(who, { weight: 'Bolder' }), run(rest)])], text: [`${who}${rest}`] };
};

const waiting = ({ claimedBy, question, fix }: OwnTicket): Piece => {
  const asks =
    question === null
      ? nothing
      : stack(byName(claimedBy, ' waits for your answer:'), box('emphasis', typed(question, 1000)));
  const tries =
    fix === null
      ? nothing
      : byName(
          claimedBy,
          ` sent you a fix: “${fix}”. It has a card of its own in this chat: say there whether it helped.`,
        );
  if (question !== null || fix !== null) return stack(asks, tries);
  return byName(claimedBy, ' needs an answer from you before it can go on.');
};

const wrote = ({ resolution }: OwnTicket): Piece =>
  resolution === null ? nothing : section('What they wrote', box('emphasis', typed(resolution, 1500)));

const ended = (ticket: OwnTicket): Piece => {
  switch (ticket.ending) {
    case 'fixed':
      return said('You said that it works again. There is nothing more to do.');
    case 'withdrawn':
      return said('You withdrew it. Nobody works on it any more.');
    case 'merged':
      return said(`It went on in your ticket ${String(ticket.mergedInto)}: one answer for both.`);
    case 'silence':
      return said('It was closed because I heard nothing from you.');
    default:
      return stack(byName(ticket.claimedBy, ' resolved it.'), wrote(ticket));
  }
};

/** How it stands with the ticket, what happens next, and whether its requester has to do something. */
export const ownTicketNext = (ticket: OwnTicket): Piece => {
  switch (ticket.state) {
    case 'open':
    case 'reopened':
      return said(
        'Nobody has taken it yet; the helpdesk sees it. As soon as somebody does, I tell you here, with their name. You need not do anything.',
      );
    case 'claimed':
      return byName(
        ticket.claimedBy,
        ticket.claimedBy === null
          ? ' is working on it. You need not do anything: I tell you here when there is news.'
          : ' from the helpdesk is working on it. You need not do anything: I tell you here when there is news.',
      );
    case 'waiting':
      return waiting(ticket);
    case 'resolved':
    case 'closed': {
      const again = ticket.can.includes('reopen');
      return stack(
        ended(ticket),
        again ? said('Not right after all? You can open it again within 14 days.', { isSubtle: true }) : nothing,
      );
    }
  }
};
