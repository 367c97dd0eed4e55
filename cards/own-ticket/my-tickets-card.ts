import type { TicketLine } from '../../dialogs/views/own-ticket-view';
import type { Message } from '../../domain/ports';
import { execute } from '../actions';
import { framed } from '../parts/frame';
import { heading } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { offers } from '../parts/buttons';
import { nothing, type Element, type Piece } from '../parts/piece';
import { stateColours, stateWords, urgencyWords } from '../parts/ticket/ticket-words';
import { day } from '../parts/time';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';

/** So many tickets are shown; the live ones come first. */
const mostTickets = 10;

const small = (inlines: readonly Element[]): Element => ({ ...paragraph(inlines), spacing: 'None' });

/** The whole entry can be pressed; the words at its right end say so. */
const pressable = ({ id, number }: TicketLine, items: readonly Element[]): Element => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'Small',
  selectAction: execute({ verb: 'see-ticket', ticket: id }, `See ticket ${String(number)}`),
  items: [
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', items },
        {
          type: 'Column',
          width: 'auto',
          verticalContentAlignment: 'Center',
          items: [{ type: 'TextBlock', text: 'See ›', color: 'Accent', wrap: true }],
        },
      ],
    },
  ],
});

const entry = (ticket: TicketLine, timezone: string | null | undefined): Piece => {
  const { number, state, urgency, claimedBy, openedAt, last } = ticket;
  const about = oneLine(ticket.about, 160);
  const by = claimedBy === null ? '' : ` · ${oneLine(claimedBy, 60)}`;
  const word = state === 'waiting' ? 'Waiting for you' : stateWords[state];
  const rest = `${by} · Urgency: ${urgencyWords[urgency].toLowerCase()} · since ${day(openedAt, timezone)}`;
  const who = last === null ? '' : last.by === null ? 'You: ' : `${oneLine(last.by, 60)}: `;
  const words = last === null ? '' : `“${oneLine(last.text, 160)}”`;
  return {
    elements: [
      pressable(ticket, [
        paragraph([run(`${String(number)}  `, { isSubtle: true }), run(about, { weight: 'Bolder' })]),
        small([
          run(word, { size: 'Small', weight: 'Bolder', color: stateColours[state] }),
          run(rest, { isSubtle: true, size: 'Small' }),
        ]),
        ...(words === ''
          ? []
          : [{ ...paragraph([run(who, { isSubtle: true }), run(words, { italic: true })]), spacing: 'Small' }]),
      ]),
    ],
    text: [`${String(number)} ${about}: ${word}${rest}${words === '' ? '' : `. ${who}${words}`}`],
  };
};

const contactLine = (contact: string | null): Piece => {
  if (contact === null) return nothing;
  const text = `You can also reach support at ${oneLine(contact, 200)}.`;
  return { elements: [paragraph([run(text, { isSubtle: true })])], text: [text] };
};

const hint = (tickets: readonly TicketLine[]): Piece =>
  tickets.length === 0 ? nothing : { elements: [], text: ['To see one, write “ticket” and its number.'] };

/** A person's tickets, the live ones first, each with its state, what was written last, and the way to all of it. */
export const myTicketsCard = ({ tickets, older, contact, timezone }: ViewOf<'my-tickets'>): Message => {
  const list = tickets.slice(0, mostTickets);
  const left = tickets.length - list.length + older;
  return framed(
    heading('Your tickets'),
    tickets.length === 0 ? said('You have no tickets. Tell me what is wrong, and I try to mend it with you.') : nothing,
    ...list.map((ticket) => entry(ticket, timezone)),
    hint(list),
    left > 0
      ? said(`And ${String(left)} older. To see one, write “ticket” and its number.`, { isSubtle: true })
      : nothing,
    contactLine(contact),
    offers([
      { title: 'Talk to a person', action: { verb: 'new-person' } },
      { title: 'What can I type?', action: { verb: 'help' } },
    ]),
  );
};
