import type { RequesterMove } from '../../dialogs/tickets/moves/move-request';
import { doneLine, refusedLine } from '../../dialogs/tickets/moves/own-answers';
import { isFull } from '../../domain/ticket';
import type { Ticket } from '../../domain/ticket';
import { say } from '../../texts/say';
import type { Services } from '../services';
import type { Actor } from '../turn';
import { writeMove } from '../tickets/write-move';
import type { Say } from '../../domain/say';

type Needs = Pick<Services, 'store' | 'log' | 'clock' | 'policy' | 'systems' | 'wakeOutbox'>;

/** Who speaks, and in which tenant. */
interface Whose {
  readonly person: Pick<Actor['person'], 'id'>;
  readonly address: Pick<Actor['address'], 'tenantId'>;
}

/** True when it is the ticket of whoever speaks. */
export const isTheirs = (turn: Whose, ticket: Ticket | undefined): ticket is Ticket =>
  ticket?.requester.id === turn.person.id && ticket.tenantId === turn.address.tenantId;

/** What came of a requester's move: the ticket as it is now, and what to say about it. */
export interface OwnOutcome {
  readonly ticket: Ticket;
  readonly says: Say;
  readonly moved: boolean;
}

/** A press that came twice says the same within this time, in milliseconds. */
const oneSaying = 60_000;

/** True for what a second click would do again although it is done. */
const isDone = (ticket: Ticket, what: RequesterMove, now: number): boolean => {
  if (what.move === 'mute') return ticket.muted === what.muted;
  if (what.move !== 'add') return false;
  const last = ticket.messages.at(-1);
  return last?.from === 'requester' && last.text === what.text && now - last.at < oneSaying && last.files.length === 0;
};

/** Makes a requester's move with a ticket that is theirs, or says why it comes to nothing. */
export const moveOwn = async (
  services: Needs,
  turn: Actor,
  ticket: Ticket,
  what: RequesterMove,
): Promise<OwnOutcome> => {
  if (isDone(ticket, what, services.clock())) return { ticket, says: doneLine(ticket, what.move), moved: true };
  if (what.move === 'add' && isFull(ticket))
    return { ticket, says: say('ticket-is-full', { number: ticket.number }), moved: false };
  const outcome = await writeMove(services, ticket.id, () => ({ role: 'requester', person: turn.person, what }));
  if (outcome.kind === 'moved') {
    return { ticket: outcome.ticket, says: doneLine(outcome.ticket, what.move), moved: true };
  }
  const present = outcome.kind === 'refused' ? outcome.ticket : ticket;
  services.log.warn({ code: 'MM302_MOVE', ticket: ticket.id, person: turn.person.id, move: what.move }, 'refused');
  return { ticket: present, says: refusedLine(present, what.move, services.clock()), moved: false };
};
