import { fieldOf } from '../actions';
import { longestNote } from '../../domain/ticket';
import { heading } from '../parts/heading';
import { said } from '../parts/line';
import { offers } from '../parts/buttons';
import { nothing, stack, type Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

const field = (text: string): Piece => ({
  elements: [
    {
      type: 'Input.Text',
      id: fieldOf('reopen-own-ticket', 'text'),
      label: say('goes-along'),
      isMultiline: true,
      maxLength: longestNote,
      value: text.slice(0, longestNote),
      spacing: 'Medium',
    },
  ],
  text: [say('your-message-reads', { text: oneLine(text, 300) })],
});

/** Asks whether a ticket that ended is to be opened again, with what was typed. */
export const reopenTicketCard = ({ ticket: { id, number, about }, agent, text }: ViewOf<'reopen-ticket'>): Piece =>
  stack(
    heading(say('sorry-shall-i-open-it-again')),
    said(say('ticket-about', { number, about: oneLine(about, 160) })),
    agent === null ? nothing : said(say('who-had-it-is-called', { name: oneLine(agent, 80) })),
    field(text),
    offers(
      [
        {
          title: say('yes-open-it-again'),
          action: { verb: 'reopen-own-ticket', ticket: id },
          style: 'positive',
          inputs: 'sent',
        },
        { title: say('no-leave-it-closed'), action: { verb: 'see-ticket', ticket: id } },
      ],
      'press',
    ),
  );
