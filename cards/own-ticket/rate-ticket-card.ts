import { longestNote } from '../../domain/ticket';
import { heading } from '../parts/heading';
import { said } from '../parts/line';
import { offers } from '../parts/buttons';
import { spaced, stack, type Piece } from '../parts/piece';
import { ticketScaleWithNote } from '../parts/ticket/rating';
import { fieldOf } from '../actions';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

type Rate = ViewOf<'rate-ticket'>;

const about = ({ number, about: words }: Rate['ticket']): Piece =>
  said(say('ticket-about', { number, about: oneLine(words, 160) }));

const comment: Piece = {
  elements: [
    {
      type: 'Input.Text',
      id: fieldOf('rate-ticket', 'note'),
      label: say('something-to-say-about-it'),
      isMultiline: true,
      maxLength: longestNote,
      spacing: 'Medium',
    },
  ],
  text: [say('you-can-say-something-about')],
};

const asking = ({ ticket }: Rate): Piece =>
  stack(
    said(say('how-well-did-the-helpdesk')),
    comment,
    spaced('Medium', said(say('from-one-to-five'))),
    ticketScaleWithNote(ticket.id),
    said(say('or-write-rate', { number: ticket.number }), { isSubtle: true }),
  );

/** Asks once how well a ticket was resolved, and says thanks. */
export const rateTicketCard = (view: Rate): Piece =>
  stack(
    heading(view.rating === null ? say('how-did-it-go') : say('thank-you')),
    about(view.ticket),
    view.rating === null ? asking(view) : said(say('you-gave-of-5-the', { rating: view.rating })),
    offers(
      [
        { title: say('see-the-ticket'), action: { verb: 'see-ticket', ticket: view.ticket.id } },
        ...(view.rating === null
          ? []
          : [{ title: say('my-tickets'), action: { verb: 'my-tickets', here: true } } as const]),
      ],
      'press',
    ),
  );
