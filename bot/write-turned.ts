import { askNextDay } from '../dialogs/conversation/ask-next-day';
import { isInterposed, isNewlyLabelled } from '../dialogs/conversation/interpose';
import type { Effect, Scene, Turned } from '../dialogs/conversation/scene';
import type { Asked, RequesterMove } from '../dialogs/helpdesk/asked';
import { nextAt } from '../dialogs/helpdesk/timetable';
import type { Store } from '../domain/ports';
import type { Session } from '../domain/session';
import { isLive } from '../domain/ticket';
import type { Ticket } from '../domain/ticket';
import { aroundOf, ticketShown } from './around';
import type { Desk } from './desk';
import { sceneOf } from './desk';
import { countForIncident, watchForIncident } from './incidents';
import { threadLane, toSystems } from './tell';
import { ticketOf } from './ticket-of';
import { moveAlso, TicketOutdated } from './write-move';

/** What was written, ready to be shown. */
export interface Outcome {
  readonly turned: Turned;
  readonly ticket: Ticket | null;
}

/** Somebody else wrote the session meanwhile; the turn is thought through again. */
class Outdated extends Error {}

const mostTries = 5;

const write = async (store: Store, before: Session | null, session: Session, now: number): Promise<Session> => {
  if (session === before) return session;
  const dated = { ...session, updatedAt: now };
  if (session.id !== before?.id) {
    await store.insertSession(dated);
    return dated;
  }
  if ((await store.updateSession(dated)) === 'outdated') throw new Outdated();
  return { ...dated, version: dated.version + 1 };
};

/** The helpdesk gets a new ticket's card, and other systems hear of it; a ticket that was there before is told once. */
export const tellOfNew = async (desk: Desk, store: Store, ticket: Ticket, now: number): Promise<void> => {
  const { id } = ticket;
  await store.enqueue({
    lane: threadLane(ticket),
    key: `post:${id}`,
    job: { kind: 'post-ticket', ticket: id },
    dueAt: now,
  });
  for (const { lane, job } of toSystems(ticket, 'opened', now, [...desk.systems.keys()])) {
    await store.enqueue({ lane, key: `opened:${lane}`, job, dueAt: now });
  }
};

/** The requester's words go to their ticket, which is opened again for them when it is over; one that takes nothing any more lets the turn be thought through again. */
const join = async (
  desk: Desk,
  store: Store,
  { requester }: Session,
  { ticket, text }: Extract<Effect, { readonly kind: 'join-ticket' }>,
): Promise<Ticket> => {
  const found = await store.findTicket(ticket);
  const theirs = (what: RequesterMove): Asked => ({ role: 'requester', person: requester, what });
  const live = found && !isLive(found) ? await moveAlso(desk, store, found, theirs({ move: 'reopen' })) : found;
  const added = live && (await moveAlso(desk, store, live, theirs({ move: 'add', id: desk.newId(), text, files: [] })));
  if (!added) throw new Outdated();
  return added;
};

const hasTicketToShow = ({ stage, aside }: Session): boolean =>
  stage === 'escalated' || stage === 'linked' || aside?.kind === 'double';

const carryOut = async (
  desk: Desk,
  store: Store,
  scene: Scene,
  before: Session | null,
  turned: Turned,
): Promise<Outcome> => {
  let { session } = turned;
  let ticket: Ticket | null = null;
  for (const effect of [...turned.effects, ...askNextDay(scene, before, session)]) {
    if (effect.kind === 'end-other' && (await store.updateSession(effect.session)) === 'outdated') throw new Outdated();
    if (!session) continue;
    if (effect.kind === 'open-ticket') {
      const opening = ticketOf(scene, session, desk.newId());
      ticket = await store.openTicket({ ...opening, nextAt: nextAt(opening, desk.policy) });
      session = { ...session, ticketNumber: ticket.number };
      await tellOfNew(desk, store, ticket, scene.now);
    }
    if (effect.kind === 'join-ticket') ticket = await join(desk, store, session, effect);
    if (effect.kind === 'follow-up') {
      const { kind, ...planned } = effect;
      const job = { kind, session: session.id, ...planned };
      // A lane of its own: a job that waits holds up whatever is newer in its lane.
      const lane = `follow-up:${session.id}:${String(planned.until)}${planned.step ? `:${planned.step}` : ''}`;
      await store.enqueue({ lane, key: lane, job, dueAt: planned.until });
    }
  }
  const written = session && (await write(store, before, session, scene.now));
  if (written) {
    await countForIncident(desk, store, before, written);
    await watchForIncident(desk, store, before, written);
  }
  if (written && hasTicketToShow(written)) ticket ??= await ticketShown(store, written);
  return { turned: { ...turned, session: written }, ticket };
};

type Think = (scene: Scene, session: Session | null) => Turned;

/**
 * Thinks. What there is around a problem is looked up only when the problem becomes known in this turn, which is then
 * thought through once more, or when something about it was asked: other turns do not wait for it.
 */
const thought = async (
  desk: Desk,
  store: Store,
  before: Session | null,
  think: Think,
): Promise<{ readonly scene: Scene; readonly turned: Turned }> => {
  const scene = sceneOf(desk);
  if (before && isInterposed(before.aside)) {
    const knowing = { ...scene, around: await aroundOf(store, before, scene.now) };
    const turned = think(knowing, before);
    if (!isNewlyLabelled(before, turned.session)) return { scene: knowing, turned };
  }
  const turned = think(scene, before);
  if (!isNewlyLabelled(before, turned.session)) return { scene, turned };
  const knowing = { ...scene, around: await aroundOf(store, turned.session, scene.now) };
  return { scene: knowing, turned: think(knowing, before) };
};

/**
 * Reads the session, thinks, and writes session, ticket and outbox rows in one transaction. When another writer was
 * faster, all of it is done again on the newer session: thinking is pure, so nothing happens twice.
 */
export const writeTurned = async (
  desk: Desk,
  find: (store: Store) => Promise<Session | null>,
  think: Think,
): Promise<Outcome> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await desk.store.transaction(async (store) => {
        const before = await find(store);
        const { scene, turned } = await thought(desk, store, before, think);
        return carryOut(desk, store, scene, before, turned);
      });
    } catch (error) {
      const isOutdated = error instanceof Outdated || error instanceof TicketOutdated;
      if (!isOutdated || attempt === mostTries) throw error;
    }
  }
};
