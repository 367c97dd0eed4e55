import { hearEdited, saidIn, saysTheSame } from '../../dialogs/conversation/hear/hear-edited';
import { readingOf } from '../../dialogs/conversation/reading';
import { namedTicket } from '../../dialogs/tickets/own-ticket';
import { refusedLine } from '../../dialogs/tickets/moves/own-answers';
import { requesterMovesOf } from '../../domain/requester-moves';
import type { Session } from '../../domain/session';
import { isLive, type Ticket } from '../../domain/ticket';
import { passOn, wordsToTicket } from '../own-tickets/words-to-ticket';
import type { Services } from '../services';
import type { Input, Turn } from '../turn';
import { carryOut } from './carry-out';
import { findSession, loadHeard } from './load-heard';
import { ticketShown } from './related';
import { runConversation } from './run-conversation';
import { show } from './show';
import type { Deed, Heard } from './taker';

type Edited = Extract<Input, { readonly kind: 'edited' }>;

/** The ticket that came of a session, if any. */
const ticketOf = (services: Services, session: Session | null): Promise<Ticket | null> =>
  session && ['escalated', 'linked'].includes(session.stage)
    ? ticketShown(services.store, session)
    : Promise.resolve(null);

/** What a message told a ticket last; null where it is none of its messages. */
const toldTicket = ({ messages }: Ticket, of: string): string | null =>
  messages.findLast(({ message }) => message === of)?.text ?? null;

/** An edited text is added; it answers no sent fix, which has gone on since. */
const addingTo = (heard: Heard, ticket: Ticket): readonly Deed[] => {
  const deeds = wordsToTicket(heard, ticket, heard.text);
  return deeds && deeds.every(({ kind }) => kind !== 'press-fix') ? deeds : [passOn(heard, ticket, heard.text)];
};

/** Where the ticket has ended: its words come along if it is opened again, or go to the one that took it in. */
const toEnded = (heard: Heard, ticket: Ticket): readonly Deed[] => {
  const { context, tickets, text, turn } = heard;
  const { now } = context;
  const into = tickets.find(({ number }) => number === ticket.mergedInto);
  if (into && isLive(into)) return addingTo(heard, into);
  if (!requesterMovesOf(ticket, now).includes('reopen'))
    return [{ kind: 'say', text: refusedLine(ticket, 'reopen', now) }];
  if (turn.address.place !== 'personal') return [passOn(heard, ticket, text)];
  const agent = ticket.claimedBy?.name ?? null;
  return [{ kind: 'draw', view: { kind: 'reopen-ticket', ticket: namedTicket(context, ticket), agent, text } }];
};

/** A message that was edited: a correction in the session that it was typed in, or an addition to the ticket that it reached. */
export const hearEditedMessage = async (services: Services, turn: Turn, { text, message }: Edited): Promise<void> => {
  if (text === '') return;
  const { library } = services;
  const heard = await loadHeard(services, turn, { kind: 'text', text });
  const { latest, tickets } = heard;
  const said = latest && saidIn(latest, message);
  const ofSession = said && (await ticketOf(services, latest));
  const told = [...tickets, ...(ofSession ? [ofSession] : [])].find((each) => toldTicket(each, message) !== null);
  const was = (told && toldTicket(told, message)) ?? said?.text;
  if (was === undefined || saysTheSame(was, text)) return;
  const ticket = told ?? ofSession;
  if (ticket) {
    await carryOut(services, turn, heard, isLive(ticket) ? addingTo(heard, ticket) : toEnded(heard, ticket));
    return;
  }
  const edited = { message, was: readingOf(library, was), now: heard.reading };
  const { person, address, locale, timezone } = turn;
  const outcome = await runConversation(
    services,
    (from) => findSession(from, turn),
    (context, session) =>
      session
        ? hearEdited(context, session, { person, address, locale, timezone }, edited)
        : { session: null, effects: [] },
  );
  await show(services, turn, outcome);
};
