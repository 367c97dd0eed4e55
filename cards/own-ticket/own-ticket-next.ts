import type { OwnTicket } from '../../dialogs/views/own-ticket-view';
import { section } from '../parts/heading';
import { said } from '../parts/line';
import { box, nothing, stack, type Piece } from '../parts/piece';
import { oneLine, typed } from '../parts/user-text';
import { say } from '../../texts/say';
import type { Say, Text } from '../../domain/say';

/** The ticket's state in a word or two, for its requester. */
export const ownStateWords = ({ state, ending, mergedInto }: OwnTicket): Say => {
  if (ending === 'merged') return say('part-of-your-ticket', { number: mergedInto ?? 0 });
  if (ending === 'withdrawn') return say('withdrawn');
  return state === 'waiting' ? say('waiting-for-you') : say('ticket-state', { state });
};

/** Whoever is named, else the helpdesk. */
const nameOr = (name: string | null): Text => (name === null ? say('the-helpdesk') : oneLine(name, 80));

const waiting = ({ claimedBy, question, fix }: OwnTicket): Piece => {
  const name = nameOr(claimedBy);
  if (question === null && fix === null) return said(say('needs-an-answer-from-you', { name }));
  return stack(
    question === null
      ? nothing
      : stack(said(say('waits-for-your-answer', { name })), box('emphasis', typed(question, 1000))),
    fix === null ? nothing : said(say('sent-you-a-fix', { name, fix })),
  );
};

const wrote = ({ resolution }: OwnTicket): Piece =>
  resolution === null ? nothing : section(say('what-they-wrote'), box('emphasis', typed(resolution, 1500)));

const ended = (ticket: OwnTicket): Piece => {
  switch (ticket.ending) {
    case 'fixed':
      return said(say('you-said-that-it-works'));
    case 'withdrawn':
      return said(say('you-withdrew-it-nobody-works'));
    case 'merged':
      return said(say('it-went-on-in-your', { number: ticket.mergedInto ?? 0 }));
    case 'silence':
      return said(say('it-was-closed-because-i'));
    default:
      return stack(said(say('resolved-it', { name: nameOr(ticket.claimedBy) })), wrote(ticket));
  }
};

const working = ({ claimedBy }: OwnTicket): Say =>
  claimedBy === null ? say('helpdesk-is-working-on-it') : say('is-working-on-it', { name: nameOr(claimedBy) });

const solvedBy = ({ promisedBy }: OwnTicket): readonly Say[] =>
  promisedBy === null ? [] : [say('it-is-to-be-solved-by', { at: promisedBy })];

/** How it stands with the ticket, what happens next, and whether its requester has to do something. */
export const ownTicketNext = (ticket: OwnTicket): Piece => {
  switch (ticket.state) {
    case 'open':
    case 'reopened':
      return said(
        ticket.promisedBy === null
          ? say('nobody-has-taken-it-yet')
          : say('somebody-takes-it-by', { at: ticket.promisedBy }),
      );
    case 'claimed':
      return said(say('sentences', { sentences: [working(ticket), ...solvedBy(ticket)] }));
    case 'waiting':
      return waiting(ticket);
    case 'resolved':
    case 'closed': {
      const again = ticket.can.includes('reopen');
      return stack(ended(ticket), again ? said(say('not-right-after-all-you'), { isSubtle: true }) : nothing);
    }
  }
};
