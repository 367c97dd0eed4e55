import type { WantedOfTicket } from '../dialogs/helpdesk/own-words';
import type { Action } from '../dialogs/event';
import type { Message } from '../domain/ports';
import { framed } from './frame';
import { heading } from './heading';
import { said } from './line';
import { tiles } from './tiles';
import { oneLine } from './user-text';
import type { ViewOf } from './view-of';

const questions: Readonly<Record<WantedOfTicket, string>> = {
  see: 'Which ticket do you want to see?',
  add: 'Which ticket is it for?',
  fixed: 'Which of your tickets works again?',
  withdraw: 'Which ticket do you want to withdraw?',
  close: 'Which ticket can be closed?',
  reopen: 'Which ticket is to be opened again?',
  mute: 'Which ticket shall I tell you less about?',
  unmute: 'Which ticket shall I tell you everything about?',
  rate: 'Which ticket do you want to rate?',
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

const says: Readonly<Partial<Record<WantedOfTicket, string>>> = {
  fixed: 'Press it, and I tell the helpdesk. If it is none of these, you need not press anything.',
};

/** So many are asked about; there are seldom more. */
const most = 5;

/** Asks which of somebody's tickets is meant by what they typed. */
export const whichTicketCard = ({ wants, tickets }: ViewOf<'which-ticket'>): Message =>
  framed(
    heading(questions[wants]),
    said(says[wants] ?? 'You have more than one. Press the one that you mean.'),
    tiles(
      tickets.slice(0, most).map(({ id, number, about }) => ({
        title: `${String(number)}: ${oneLine(about, 120)}`,
        says: '',
        action: actionOf(wants, id),
      })),
    ),
  );
