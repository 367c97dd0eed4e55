import { endingOf, type Ending } from '../../domain/requester-moves';
import type { Say } from '../../domain/say';
import type { Ticket } from '../../domain/ticket';
import { say } from '../../texts/say';
import { said } from '../parts/line';
import { stack, type Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { TicketDue } from '../../dialogs/views/helpdesk-view';
import type { ViewOf } from '../view-of';

/** Until when what is promised, and whether it was kept. */
const promised = ({ respondBy, resolveBy, missed }: TicketDue): readonly Say[] => [
  ...(respondBy === null ? [] : [say('to-be-taken-up', { at: respondBy, late: missed === null ? 'false' : 'true' })]),
  ...(resolveBy === null
    ? []
    : [say('to-be-solved', { at: resolveBy, late: missed === 'resolution' ? 'true' : 'false' })]),
];

/** Who has it, and until when what is promised. */
const now = ({ ticket: { claimedBy }, due }: ViewOf<'ticket'>): Say => {
  const who = claimedBy === null ? say('nobody-has-it') : say('has-it', { name: oneLine(claimedBy.name, 80) });
  return say('sentences', { sentences: [who, ...(due ? promised(due) : [])] });
};

const waiting = ({ requester, claimedBy, waitingSince, updatedAt }: Ticket): Say => {
  const all = { requester: oneLine(requester.name, 80), at: waitingSince ?? updatedAt };
  return claimedBy === null
    ? say('waits-since', all)
    : say('waits-for-them-since', { ...all, name: oneLine(claimedBy.name, 80) });
};

const ended = (ticket: Ticket, ending: Ending): Say => {
  const at = ticket.endedAt ?? ticket.updatedAt;
  const requester = oneLine(ticket.requester.name, 80);
  switch (ending) {
    case 'resolved':
      return ticket.claimedBy === null
        ? say('was-resolved', { at })
        : say('resolved-by-then', { name: oneLine(ticket.claimedBy.name, 80), at });
    case 'fixed':
      return say('works-again-they-said', { requester, at });
    case 'withdrawn':
      return say('was-withdrawn', { requester, at });
    case 'merged':
      return say('goes-on-as-ticket', { number: ticket.mergedInto ?? 0, at });
    case 'silence':
      return say('closed-for-silence', { requester, at });
  }
};

/** What time does by itself if nobody does anything. */
const byItself = ({ next }: ViewOf<'ticket'>): Say | null => next && say('by-itself', { at: next.at, does: next.move });

/** How it stands with the ticket in a line: who has it, what happens next, and when. */
export const ticketNext = (view: ViewOf<'ticket'>): Piece => {
  const { ticket } = view;
  const ending = endingOf(ticket);
  const line = ending ? ended(ticket, ending) : ticket.state === 'waiting' ? waiting(ticket) : now(view);
  const then = byItself(view);
  return stack(said(then ? say('sentences', { sentences: [line, then] }) : line));
};
