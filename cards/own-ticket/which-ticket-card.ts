import type { WantedOfTicket } from '../../dialogs/tickets/typed/ticket-command';
import type { Action } from '../../dialogs/event';
import type { NamedTicket } from '../../dialogs/views/own-ticket-view';
import type { Message } from '../../domain/ports';
import { framed } from '../parts/frame';
import { heading } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { offers } from '../parts/buttons';
import type { Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

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

const line = ({ number, about }: NamedTicket): Piece => {
  const name = `Ticket ${String(number)}`;
  const text = oneLine(about, 160);
  return {
    elements: [{ ...paragraph([run(name, { weight: 'Bolder' }), run(`: ${text}`)]), spacing: 'Small' }],
    text: [`${name}: ${text}`],
  };
};

/** Asks which of somebody's tickets is meant by what they typed. */
export const whichTicketCard = ({ wants, tickets }: ViewOf<'which-ticket'>): Message => {
  const shown = tickets.slice(0, most);
  return framed(
    heading(questions[wants]),
    said(says[wants] ?? 'You have more than one. Press the one that you mean.'),
    ...shown.map(line),
    offers(
      shown.map(({ id, number }) => ({ title: `Ticket ${String(number)}`, action: actionOf(wants, id) })),
      'Press:',
    ),
  );
};
