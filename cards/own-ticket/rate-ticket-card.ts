import type { Message } from '../../domain/ports';
import { longestNote } from '../../domain/ticket';
import { framed } from '../parts/frame';
import { heading } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { offers } from '../parts/buttons';
import { spaced, stack, type Piece } from '../parts/piece';
import { ticketScaleWithNote } from '../parts/ticket/rating';
import { fieldOf } from '../actions';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

type Rate = ViewOf<'rate-ticket'>;

const about = ({ number, about: words }: Rate['ticket']): Piece => {
  const name = `Ticket ${String(number)}`;
  const text = oneLine(words, 160);
  return {
    elements: [paragraph([run(name, { weight: 'Bolder' }), run(`: ${text}`)])],
    text: [`${name}: ${text}`],
  };
};

const comment: Piece = {
  elements: [
    {
      type: 'Input.Text',
      id: fieldOf('rate-ticket', 'note'),
      label: 'Something to say about it? (optional)',
      isMultiline: true,
      maxLength: longestNote,
      spacing: 'Medium',
    },
  ],
  text: ['You can say something about it, too; it goes along with the number.'],
};

const asking = ({ ticket }: Rate): Piece =>
  stack(
    said('How well did the helpdesk help you? One press is enough; I ask only this once.'),
    comment,
    spaced('Medium', said('1 is not at all, 5 is very well. The helpdesk sees your answer.')),
    ticketScaleWithNote(ticket.id),
    said(`Or write: rate ${String(ticket.number)} 5`, { isSubtle: true }),
  );

/** Asks once how well a ticket was resolved, and says thanks. */
export const rateTicketCard = (view: Rate): Message =>
  framed(
    heading(view.rating === null ? 'How did it go?' : 'Thank you!'),
    about(view.ticket),
    view.rating === null
      ? asking(view)
      : said(`You gave **${String(view.rating)} of 5**. The helpdesk sees it on the ticket.`),
    offers(
      [
        { title: 'See the ticket', action: { verb: 'see-ticket', ticket: view.ticket.id } },
        ...(view.rating === null ? [] : [{ title: 'My tickets', action: { verb: 'my-tickets', here: true } } as const]),
      ],
      'Press:',
    ),
  );
