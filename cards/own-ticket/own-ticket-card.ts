import type { OwnTicketView } from '../../dialogs/views/own-ticket-view';
import { fold } from '../parts/fold';
import { heading, kicker, section } from '../parts/heading';
import { paragraph, run, said } from '../parts/line';
import { ownTicketActions } from './own-ticket-actions';
import { ownStateWords, ownTicketNext } from './own-ticket-next';
import { box, divided, nothing, spaced, stack, type Piece } from '../parts/piece';
import { ticketScale } from '../parts/ticket/rating';
import { cameOf, earlier } from '../parts/tried';
import { oneLine } from '../parts/user-text';
import { say } from '../../texts/say';

type Written = OwnTicketView['messages'][number];

const message = ({ at, by, text, files }: Written): Piece => {
  const names = files.slice(0, 5).map((name) => oneLine(name, 60));
  const who = by === null ? say('you') : oneLine(by, 60);
  const line = say('somebody-wrote', { who, at, text: oneLine(text, 400) });
  return spaced('Small', said(names.length === 0 ? line : say('with-files-beside', { line, names })));
};

const messages = ({ messages: list, earlier: before }: OwnTicketView): Piece =>
  fold('written', say('what-was-written'), stack(earlier(before), ...list.map(message)));

/** So many of the last fixes that an agent sent are shown. */
const mostFixes = 5;

const fixes = ({ fixes: list }: OwnTicketView): Piece =>
  section(
    say('fixes-that-the-helpdesk-sent'),
    stack(...list.slice(-mostFixes).map(({ title, at, result }) => cameOf(title, result ?? 'none', at))),
  );

const rated = ({ ticket }: OwnTicketView): Piece => {
  if (ticket.rating !== null) return said(say('you-rated-the-help-of', { rating: ticket.rating }));
  if (!ticket.can.includes('rate')) return nothing;
  return divided(stack(said(say('how-well-were-you-helped')), ticketScale(ticket.id)));
};

const about = ({ ticket, openedAt }: OwnTicketView): Piece => {
  const { urgency } = ticket;
  const quiet = ticket.muted && ticket.ending === null ? 'fewer' : 'all';
  return stack(
    spaced('Small', said(say('in-bold', { words: oneLine(ticket.about, 160) }))),
    spaced('None', said(say('opened-with-urgency', { openedAt, urgency, quiet }), { isSubtle: true, size: 'Small' })),
  );
};

/** A ticket as its requester sees it: how it stands, what happens next, what was written, and what they can do. */
export const ownTicketCard = (view: OwnTicketView): Piece => {
  const { ticket, says } = view;
  const back = { title: say('my-tickets'), action: { verb: 'my-tickets', here: true } } as const;
  return stack(
    kicker(ownStateWords(ticket)),
    spaced('None', heading(say('ticket', { number: ticket.number }))),
    about(view),
    says === null ? nothing : box('accent', { elements: [paragraph([run(says)])], text: [says] }),
    spaced('Medium', ownTicketNext(ticket)),
    fixes(view),
    messages(view),
    rated(view),
    ownTicketActions(ticket, { after: [back], extent: 'withdrawable', form: view.form }),
  );
};
