import type { WantedOfTicket } from '../../domain/kept/question';
import type { Action } from '../../dialogs/event';
import type { NamedTicket } from '../../dialogs/views/own-ticket-view';
import { heading } from '../parts/heading';
import { said } from '../parts/line';
import { offers } from '../parts/buttons';
import type { Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import { stack, spaced } from '../parts/piece';
import type { Say } from '../../domain/say';

const questions: Readonly<Record<WantedOfTicket, Say>> = {
  see: say('which-ticket-do-you-want'),
  add: say('which-ticket-is-it-for'),
  fixed: say('which-of-your-tickets-works'),
  withdraw: say('which-ticket-do-you-want-to'),
  close: say('which-ticket-can-be-closed'),
  reopen: say('which-ticket-is-to-be'),
  mute: say('which-ticket-shall-i-tell'),
  unmute: say('which-ticket-shall-i-tell-you'),
  rate: say('which-ticket-do-you-want-to-rate'),
};

/** What a press does: only what needs nothing more is done at once, for everything else the ticket is shown. */
const actionOf = (wants: WantedOfTicket, ticket: string): Action => {
  switch (wants) {
    case 'fixed':
      return { verb: 'ticket-fixed', ticket };
    case 'reopen':
      return { verb: 'reopen-own-ticket', ticket };
    case 'mute':
    case 'unmute':
      return { verb: 'mute-ticket', ticket, muted: wants === 'mute' };
    default:
      return { verb: 'see-ticket', ticket };
  }
};

const says: Readonly<Partial<Record<WantedOfTicket, Say>>> = {
  fixed: say('press-it-and-i-tell'),
};

/** So many are asked about; there are seldom more. */
const most = 5;

const line = ({ number, about }: NamedTicket): Piece =>
  spaced('Small', said(say('ticket-about', { number, about: oneLine(about, 160) })));

/** Asks which of somebody's tickets is meant by what they typed. */
export const whichTicketCard = ({ wants, tickets }: ViewOf<'which-ticket'>): Piece => {
  const shown = tickets.slice(0, most);
  return stack(
    heading(questions[wants]),
    said(says[wants] ?? say('you-have-more-than-one')),
    ...shown.map(line),
    offers(
      shown.map(({ id, number }) => ({ title: say('ticket', { number }), action: actionOf(wants, id) })),
      'press',
    ),
  );
};
