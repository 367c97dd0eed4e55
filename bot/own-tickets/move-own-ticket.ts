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

/** True for what adds words to a ticket. */
const writes = (what: RequesterMove): what is Extract<RequesterMove, { readonly text: string }> => 'text' in what;

/** True for what a second click would do again although it is done. */
const isDone = (ticket: Ticket, what: RequesterMove, now: number): boolean => {
  if (what.move === 'mute') return ticket.muted === what.muted;
  if (!writes(what)) return false;
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
  const why: { stops: 'done' | 'full' | null } = { stops: null };
  // Asked of the ticket as it is when it is written: the same press may come twice at once.
  const outcome = await writeMove(services, ticket.id, (present) => {
    if (isDone(present, what, services.clock())) why.stops = 'done';
    else why.stops = writes(what) && isFull(present) ? 'full' : null;
    return why.stops === null ? { role: 'requester', person: turn.person, what } : null;
  });
  const present = outcome.kind === 'unknown' ? ticket : outcome.ticket;
  if (outcome.kind === 'moved' || why.stops === 'done')
    return { ticket: present, says: doneLine(present, what.move), moved: true };
  if (why.stops === 'full')
    return { ticket: present, says: say('ticket-is-full', { number: present.number }), moved: false };
  services.log.warn({ code: 'MM302_MOVE', ticket: ticket.id, person: turn.person.id, move: what.move }, 'refused');
  return { ticket: present, says: refusedLine(present, what.move, services.clock()), moved: false };
};
