import type { Message } from '../../domain/ports';
import { fieldOf } from '../actions';
import { longestNote } from '../../domain/ticket';
import { framed } from '../parts/frame';
import { heading } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { offers, recommended, type Offer } from '../parts/buttons';
import { nothing, type Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

type Close = ViewOf<'close-ticket'>;

const about = ({ number, about: words }: Close['ticket']): Piece => {
  const text = oneLine(words, 160);
  return {
    elements: [paragraph([run(`Ticket ${String(number)}`, { weight: 'Bolder' }), run(`: ${text}`)])],
    text: [`Ticket ${String(number)}: ${text}`],
  };
};

const why: Piece = {
  elements: [
    {
      type: 'Input.Text',
      id: fieldOf('withdraw-ticket', 'note'),
      label: 'Why do you withdraw it? (optional)',
      isMultiline: true,
      maxLength: longestNote,
      spacing: 'Medium',
    },
  ],
  text: ['You can say why.'],
};

const answers = ({ because, ticket: { id } }: Close): readonly Offer[] => {
  const fixed = { verb: 'ticket-fixed', ticket: id } as const;
  const withdraw = { verb: 'withdraw-ticket', ticket: id } as const;
  const keep: Offer = { title: 'No, leave it open', action: { verb: 'see-ticket', ticket: id } };
  switch (because) {
    case 'fixed':
      return [recommended('Yes, it can be closed', fixed), keep];
    case 'withdraw':
      return [{ title: 'Yes, withdraw it', action: withdraw, inputs: 'sent' }, keep];
    case 'unsaid':
      return [
        { title: 'It works again', action: fixed },
        { title: 'I do not need it any more', action: withdraw, inputs: 'sent' },
        keep,
      ];
  }
};

const titles: Readonly<Record<Close['because'], string>> = {
  fixed: 'Good to hear! Can your ticket be closed?',
  withdraw: 'Really withdraw this ticket?',
  unsaid: 'Close this ticket?',
};

/** Asks whether a ticket is really to be closed, before anything is done. */
export const closeTicketCard = (view: Close): Message =>
  framed(
    heading(titles[view.because]),
    about(view.ticket),
    view.because === 'fixed'
      ? said('Then the helpdesk knows that it works again. You can open it again within 14 days.')
      : said('Then nobody works on it any more. You can open it again within 14 days.'),
    view.because === 'fixed' ? nothing : why,
    offers(answers(view), 'Press:'),
  );
