import { stepOf } from '../../dialogs/conversation/walk-of-session';
import { askNextDay } from '../../dialogs/conversation/ask-next-day';
import { askFirst, isInterposed, isNewlyLabelled } from '../../dialogs/conversation/press/ask-before';
import type { Effect, Context, Response } from '../../dialogs/conversation/context';
import { keptWithin } from '../../dialogs/conversation/hear/kept-within';
import { nothingRelated } from '../../dialogs/conversation/related';
import type { MoveRequest, RequesterMove } from '../../dialogs/tickets/moves/move-request';
import { timed } from '../../dialogs/tickets/timetable/timetable';
import type { Store } from '../../domain/ports';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import { isLive } from '../../domain/ticket';
import type { Ticket } from '../../domain/ticket';
import { mostTickets, relatedOf, ticketShown } from './related';
import type { Services } from '../services';
import { contextOf } from '../services';
import { countForIncident, watchForIncident } from '../incidents/count-incident';
import { threadLane, toSystems } from '../tickets/enqueue-news';
import type { Drawn } from '../../cards/in-words';
import { livingCard, type Shown } from './living-card';
import { newTicket } from './new-ticket';
import { Outdated, unlessOutdated, untilWritten } from '../tickets/amend';
import { moveAlso } from '../tickets/write-move';

type Needs = Pick<
  Services,
  | 'store'
  | 'clock'
  | 'newId'
  | 'library'
  | 'draw'
  | 'helpdesk'
  | 'policy'
  | 'incidents'
  | 'systems'
  | 'wakeOutbox'
  | 'sessionEnded'
>;

/** What was written, ready to be shown. */
export interface Outcome extends Shown {
  readonly response: Response;
  /** Null where it is not to be shown. */
  readonly card: Drawn | null;
}

/**
 * One lives at a time: whatever another process began meanwhile in this conversation is gone on with instead. What was
 * thought about was found by the same search, so that a row which cannot be read, or an older one that was left over,
 * stands in nobody's way.
 */
const onlyOne = async (store: Store, before: Session | null, { session, effects }: Response): Promise<void> => {
  if (!session || isOver(session) || (session.id === before?.id && !isOver(before))) return;
  const { address, requester } = session;
  await store.holdPerson(address.conversationId, requester.id);
  const live = await store.findLiveSession(address.conversationId, requester.id);
  const left = effects.flatMap((effect) => (effect.kind === 'end-other' ? [effect.session.id] : []));
  if (live && ![session.id, before?.id, ...left].includes(live.id)) throw new Outdated();
};

const write = async (store: Store, context: Context, before: Session | null, session: Session): Promise<Session> => {
  if (session === before) return session;
  const { now } = context;
  const stays =
    before !== null && before.stage === session.stage && stepOf(context, before) === stepOf(context, session);
  const dated = { ...session, updatedAt: now, atStepSince: stays ? before.atStepSince : now };
  if (session.id !== before?.id) {
    await store.insertSession(dated);
    return dated;
  }
  await unlessOutdated(store.updateSession(dated));
  return { ...dated, version: dated.version + 1 };
};

/** The helpdesk gets a new ticket's card, and other systems hear of it; a ticket that was there before is told once. */
export const tellOfNew = async (services: Needs, store: Store, ticket: Ticket, now: number): Promise<void> => {
  const { id } = ticket;
  await store.enqueue({
    lane: threadLane(ticket),
    key: `post:${id}`,
    job: { kind: 'post-ticket', ticket: id },
    dueAt: now,
  });
  for (const { lane, job } of toSystems(ticket, 'opened', now, [...services.systems.keys()])) {
    await store.enqueue({ lane, key: `opened:${lane}`, job, dueAt: now });
  }
};

/** The requester's words go to their ticket, which is opened again for them when it is over; one that takes nothing any more lets the turn be thought through again. */
const join = async (
  services: Needs,
  store: Store,
  { requester }: Session,
  { ticket, text }: Extract<Effect, { readonly kind: 'join-ticket' }>,
): Promise<Ticket> => {
  const found = await store.findTicket(ticket);
  const theirs = (what: RequesterMove): MoveRequest => ({ role: 'requester', person: requester, what });
  const live = found && !isLive(found) ? await moveAlso(services, store, found, theirs({ move: 'reopen' })) : found;
  const added =
    live && (await moveAlso(services, store, live, theirs({ move: 'add', id: services.newId(), text, files: [] })));
  if (!added) throw new Outdated();
  return added;
};

/** The helpdesk is told that no mail is gone, and that nobody has to work on it. */
const calm = async (services: Needs, store: Store, { requester }: Session, of: string): Promise<void> => {
  const found = await store.findTicketOfSession(of);
  const moves: readonly RequesterMove[] = [
    { move: 'prioritize', urgency: 'normal' },
    { move: 'withdraw', note: '' },
  ];
  let ticket = found ?? null;
  for (const what of moves)
    ticket = ticket && (await moveAlso(services, store, ticket, { role: 'requester', person: requester, what }));
};

const hasTicketToShow = ({ stage, aside }: Session): boolean =>
  stage === 'escalated' || stage === 'linked' || aside?.kind === 'double';

const carryOut = async (
  services: Needs,
  store: Store,
  context: Context,
  before: Session | null,
  response: Response,
): Promise<Outcome> => {
  let { session } = response;
  let ticket: Ticket | null = null;
  await onlyOne(store, before, response);
  for (const effect of [...response.effects, ...askNextDay(context, before, session)]) {
    if (effect.kind === 'end-other') await unlessOutdated(store.updateSession(effect.session));
    if (!session) continue;
    if (effect.kind === 'open-ticket') {
      const opening = newTicket(context, session, services.newId());
      ticket = await store.openTicket(timed(opening, services.policy));
      session = { ...session, ticketNumber: ticket.number };
      await tellOfNew(services, store, ticket, context.now);
    }
    if (effect.kind === 'calm-ticket') await calm(services, store, session, effect.session);
    if (effect.kind === 'join-ticket') ticket = await join(services, store, session, effect);
    if (effect.kind === 'follow-up') {
      const { kind, ...planned } = effect;
      const job = { kind, session: session.id, ...planned };
      // A lane of its own: a job that waits holds up whatever is newer in its lane.
      const lane = `follow-up:${session.id}:${String(planned.until)}${planned.step ? `:${planned.step}` : ''}`;
      await store.enqueue({ lane, key: lane, job, dueAt: planned.until });
    }
  }
  const written = session && (await write(store, context, before, session));
  if (written) {
    await countForIncident(services, store, before, written);
    await watchForIncident(services, store, before, written);
  }
  if (written && hasTicketToShow(written)) ticket ??= await ticketShown(store, written);
  // Drawn before anything is written for good: a card that cannot be drawn leaves nothing behind.
  const shows = response.effects.some(({ kind }) => kind === 'show');
  const card = written && shows ? livingCard(services, written, ticket) : null;
  return { response: { ...response, session: written }, before, ticket, card };
};

type Think = (context: Context, session: Session | null) => Response;

/**
 * Thinks, once. What is related to a problem is looked up only when it was asked about, and when the problem becomes known
 * in this turn: then it may be asked first whether that is the same. Other turns do not wait for it.
 */
const thought = async (
  services: Needs,
  before: Session | null,
  think: Think,
  known: readonly Ticket[] | null,
): Promise<{ readonly context: Context; readonly response: Response }> => {
  const fresh: Context = { ...contextOf(services), related: { ...nothingRelated, tickets: known ?? [] } };
  let tickets = known;
  const knowing = async (session: Session): Promise<Context> => {
    tickets ??= await services.store.listTicketsOf(session.address.tenantId, session.requester.id, mostTickets);
    return { ...fresh, related: await relatedOf(services.store, session, tickets, fresh.now) };
  };
  const context = before && isInterposed(before.aside) ? await knowing(before) : fresh;
  const response = think(context, before);
  if (!isNewlyLabelled(before, response.session)) return { context, response };
  return { context, response: askFirst(await knowing(response.session), before, response) };
};

/**
 * Finds the session, thinks, and writes session, ticket and outbox rows in one transaction. When another writer was
 * faster, all of it is done again on the newer session: thinking is pure, so nothing happens twice. `known` are the
 * requester's tickets where they were read already.
 */
export const runConversation = (
  services: Needs,
  find: (store: Store) => Promise<Session | null>,
  think: Think,
  known: readonly Ticket[] | null = null,
): Promise<Outcome> =>
  untilWritten(async () => {
    const before = await find(services.store);
    const { context, response: made } = await thought(services, before, think, known);
    const response = keptWithin(before, made);
    const outcome = await services.store.transaction((store) => carryOut(services, store, context, before, response));
    const { session } = outcome.response;
    const goesOn = before !== null && before.id === session?.id && !isOver(before);
    if (session && isOver(session) && (goesOn || before?.id !== session.id))
      services.sessionEnded?.(session, goesOn ? stepOf(context, before) : null);
    return outcome;
  });
