import { longestSaid } from '../actions';
import { heading } from '../parts/heading';
import { said } from '../parts/line';
import { offers, recommended } from '../parts/buttons';
import { stack, type Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

/** Asks whether a ticket that ended is to be opened again, with what was typed. */
export const reopenTicketCard = ({ ticket: { id, number, about }, agent, text }: ViewOf<'reopen-ticket'>): Piece =>
  stack(
    heading(say('sorry-shall-i-open-it-again')),
    said(say('ticket-about', { number, about: oneLine(about, 160) })),
    said(agent === null ? say('what-you-wrote-goes-along') : say('who-had-it-is-called', { name: oneLine(agent, 80) })),
    offers(
      [
        recommended(say('yes-open-it-again'), {
          verb: 'reopen-own-ticket',
          ticket: id,
          text: text.slice(0, longestSaid),
        }),
        { title: say('no-leave-it-closed'), action: { verb: 'see-ticket', ticket: id } },
      ],
      'press',
    ),
  );
