import type { OwnTicketView } from '../../dialogs/views/own-ticket-view';
import type { Message } from '../../domain/ports';
import { framed } from '../parts/frame';
import { heading, kicker, section } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { ownTicketActions } from './own-ticket-actions';
import { ownStateWords, ownTicketNext } from './own-ticket-next';
import { box, divided, nothing, spaced, stack, type Element, type Piece } from '../parts/piece';
import { ticketScale } from '../parts/ticket/rating';
import { results } from '../parts/tried';
import { urgencyWords } from '../parts/ticket/ticket-words';
import { dayAndTime } from '../parts/time';
import { oneLine } from '../parts/user-text';

type Message_ = OwnTicketView['messages'][number];

const small = (inlines: readonly Element[]): Element => ({ ...paragraph(inlines), spacing: 'Small' });

const message = ({ at, by, text, files }: Message_, timezone: OwnTicketView['timezone']): Piece => {
  const who = by === null ? 'You' : oneLine(by, 60);
  const when = `, ${dayAndTime(at, timezone)}: `;
  const names = files.slice(0, 5).map((name) => oneLine(name, 60));
  const beside = names.length === 0 ? '' : ` [${names.join(', ')}]`;
  const said_ = oneLine(text, 400);
  return {
    elements: [small([run(who, { weight: 'Bolder' }), run(when, { isSubtle: true }), run(`${said_}${beside}`)])],
    text: [`${who}${when}${said_}${beside}`],
  };
};

const messages = ({ messages: list, earlier, timezone }: OwnTicketView): Piece =>
  section(
    'What was written',
    stack(
      earlier > 0 ? said(`(${String(earlier)} earlier not shown)`, { isSubtle: true }) : nothing,
      ...list.map((each) => message(each, timezone)),
    ),
  );

/** So many of the last fixes that an agent sent are shown. */
const mostFixes = 5;

const fixes = ({ fixes: list, timezone }: OwnTicketView): Piece =>
  section(
    'Fixes that the helpdesk sent',
    stack(
      ...list.slice(-mostFixes).map(({ title, at, result }): Piece => {
        const came = result === null ? 'no result yet' : results[result];
        const when = `, ${dayAndTime(at, timezone)}`;
        return {
          elements: [small([run(`• ${title}: `), run(came, { weight: 'Bolder' }), run(when, { isSubtle: true })])],
          text: [`• ${title}: ${came}${when}`],
        };
      }),
    ),
  );

const rated = ({ ticket }: OwnTicketView): Piece => {
  if (ticket.rating !== null) return said(`You rated the help: **${String(ticket.rating)} of 5**.`);
  if (!ticket.can.includes('rate')) return nothing;
  return divided(stack(said('How well were you helped? 1 is not at all, 5 is very well.'), ticketScale(ticket.id)));
};

const about = ({ ticket, openedAt, timezone }: OwnTicketView): Piece => {
  const text = oneLine(ticket.about, 160);
  const line = `Opened ${dayAndTime(openedAt, timezone)} · Urgency: ${urgencyWords[ticket.urgency].toLowerCase()}`;
  const quiet = ticket.muted && ticket.ending === null ? ' · Fewer messages' : '';
  return {
    elements: [
      small([run(text, { weight: 'Bolder' })]),
      { ...paragraph([run(`${line}${quiet}`, { isSubtle: true, size: 'Small' })]), spacing: 'None' },
    ],
    text: [text, `${line}${quiet}`],
  };
};

/** A ticket as its requester sees it: how it stands, what happens next, what was written, and what they can do. */
export const ownTicketCard = (view: OwnTicketView): Message => {
  const { ticket, says } = view;
  const back = { title: 'My tickets', action: { verb: 'my-tickets', here: true } } as const;
  return framed(
    kicker(ownStateWords(ticket)),
    spaced('None', heading(`Ticket ${String(ticket.number)}`)),
    about(view),
    says === null ? nothing : box('accent', { elements: [paragraph([run(says)])], text: [says] }),
    spaced('Medium', ownTicketNext(ticket)),
    fixes(view),
    messages(view),
    rated(view),
    ownTicketActions(ticket, [], [back], 'withdrawable'),
  );
};
