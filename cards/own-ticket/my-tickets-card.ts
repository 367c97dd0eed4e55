import type { TicketLine } from '../../dialogs/views/own-ticket-view';
import { heading } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { button, offers } from '../parts/buttons';
import { nothing, type Element, type Piece, stack, spaced } from '../parts/piece';
import { stateColours } from '../parts/ticket/ticket-words';
import { oneLine, shortLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

/** So many tickets are shown; the live ones come first. */
const mostTickets = 10;

/** The whole entry can be pressed; the words at its right end say so. */
const pressable = ({ id, number }: TicketLine, items: readonly Element[]): Element => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'Small',
  selectAction: button({ action: { verb: 'see-ticket', ticket: id }, title: say('see-ticket', { number }) }),
  items: [
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', items },
        {
          type: 'Column',
          width: 'auto',
          verticalContentAlignment: 'Center',
          items: [{ type: 'TextBlock', text: say('see'), color: 'Accent', wrap: true }],
        },
      ],
    },
  ],
});

const lastWords = ({ last }: TicketLine): Piece => {
  if (last === null) return nothing;
  const text = shortLine(last.text, 160);
  return spaced(
    'Small',
    said(last.by === null ? say('last-by-you', { text }) : say('last-by', { by: oneLine(last.by, 60), text })),
  );
};

const entry = (ticket: TicketLine): Piece => {
  const { number, state, urgency, claimedBy, openedAt, last } = ticket;
  const about = oneLine(ticket.about, 160);
  const word = state === 'waiting' ? say('waiting-for-you') : say('ticket-state', { state });
  const rest =
    claimedBy === null
      ? say('urgency-since', { urgency, openedAt })
      : say('with-urgency-since', { by: oneLine(claimedBy, 60), urgency, openedAt });
  const words = lastWords(ticket);
  const stands = paragraph([
    run(word, { size: 'Small', weight: 'Bolder', color: stateColours[state] }),
    run({ joined: [' · ', rest] }, { isSubtle: true, size: 'Small' }),
  ]);
  return {
    elements: [
      pressable(ticket, [
        ...said(say('number-about', { number, about })).elements,
        { ...stands, spacing: 'None' },
        ...words.elements,
      ]),
    ],
    text: [
      {
        joined: [
          say('ticket-in-a-line', { number, about, word }),
          ' · ',
          rest,
          ...(last === null ? [] : ['. ', ...words.text]),
        ],
      },
    ],
  };
};

const contactLine = (contact: string | null): Piece =>
  contact === null
    ? nothing
    : said(say('you-can-also-reach-support', { contact: oneLine(contact, 200) }), { isSubtle: true });

const hint = (tickets: readonly TicketLine[]): Piece =>
  tickets.length === 0 ? nothing : { elements: [], text: [say('to-see-one-write-ticket')] };

/** A person's tickets, the live ones first, each with its state, what was written last, and the way to all of it. */
export const myTicketsCard = ({ tickets, older, contact }: ViewOf<'my-tickets'>): Piece => {
  const list = tickets.slice(0, mostTickets);
  const left = tickets.length - list.length + older;
  return stack(
    heading(say('your-tickets')),
    tickets.length === 0 ? said(say('you-have-no-tickets-tell')) : nothing,
    ...list.map(entry),
    hint(list),
    left > 0 ? said(say('and-older-to-see-one', { left }), { isSubtle: true }) : nothing,
    contactLine(contact),
    offers([
      { title: say('talk-to-a-person'), action: { verb: 'new-person' } },
      { title: say('what-can-i-type'), action: { verb: 'help' } },
    ]),
  );
};
