import { longestSaid } from '../actions';
import { said } from '../parts/line';
import { offers } from '../parts/buttons';
import { spaced, stack, type Piece } from '../parts/piece';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

/** An answer of Mailmend's own to somebody with a ticket: the helpdesk was not asked, and can be. */
export const answeredCard = ({ ticket: { id, number }, says, text }: ViewOf<'answered'>): Piece =>
  stack(
    said(says),
    spaced('Small', said(say('answered-by-me', { number }), { isSubtle: true })),
    offers(
      [
        {
          title: say('send-it-to-the-helpdesk'),
          action: { verb: 'add-to-ticket', ticket: id, text: text.slice(0, longestSaid) },
        },
      ],
      'also',
    ),
  );
