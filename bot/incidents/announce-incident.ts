import { isProblem } from '../../domain/labels';
import type { Incident } from '../../domain/incident';
import type { IncidentMove } from '../../dialogs/tickets/incident-moves';
import type { Store } from '../../domain/ports';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import { isLive } from '../../domain/ticket';
import type { Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { amend, sessions, tickets } from '../tickets/amend';
import type { Rows } from '../tickets/amend';
import { incidentLane } from './count-incident';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';

type Needs = Pick<Services, 'log' | 'clock' | 'library' | 'incidents'>;

const put = async (
  store: Store,
  incident: Incident,
  lane: string,
  job: Parameters<Store['enqueue']>[0]['job'],
  now: number,
): Promise<void> => {
  await store.enqueue({ lane, key: `${job.kind}:${lane}:${incident.id}:${incident.state}`, job, dueAt: now });
};

const isShared = ({ address }: Session): boolean => address.place !== 'personal';

/** One line to each person of an incident, however many sessions they have. */
const tellOnce = async (
  store: Store,
  incident: Incident,
  sessions: readonly Session[],
  line: Say,
  now: number,
): Promise<void> => {
  const told = new Set<string>();
  const inPrivateFirst = sessions.toSorted((a, b) => Number(isShared(a)) - Number(isShared(b)));
  for (const session of inPrivateFirst) {
    if (told.has(session.requester.id)) continue;
    told.add(session.requester.id);
    const job = { kind: 'tell-linked', session: session.id, line } as const;
    await put(store, incident, `told:${session.id}`, job, now);
  }
};

/** Those who reported it before it was declared and have no answer yet belong to it, too. */
const takeIn = async (services: Needs, store: Store, incident: Incident): Promise<readonly Session[]> => {
  const now = services.clock();
  const since = incident.createdAt - services.incidents.within;
  const sessions = await store.listSessionsAbout(incident.tenantId, incident.label, since);
  const concerned: Session[] = [];
  for (const found of sessions) {
    const session = await link(store, incident, found);
    if (!session) continue;
    concerned.push(session);
    await linkTicket(services, store, incident, session, now);
  }
  return concerned;
};

const waitsForHelp = (session: Session): boolean =>
  session.incident === null && (!isOver(session) || session.stage === 'escalated');

/** The session as it belongs to the incident, whatever its requester presses meanwhile; null when it does not. */
const link = (store: Store, { id, label }: Incident, found: Session): Promise<Session | null> =>
  amend(store, sessions, found.id, (session) =>
    session.label === label && waitsForHelp(session) ? { ...session, incident: id } : null,
  );

const ticketsBySession: Rows<Ticket> = { ...tickets, find: (store, session) => store.findTicketOfSession(session) };

const linkTicket = async (
  services: Needs,
  store: Store,
  incident: Incident,
  session: Session,
  now: number,
): Promise<void> => {
  const by = incident.declaredBy?.name ?? 'Mailmend';
  const ticket = await amend(store, ticketsBySession, session.id, (found) => {
    if (!isLive(found) || found.incident !== null) return null;
    const events = [...found.events, { at: now, by, move: 'linked' as const }];
    return { ...found, incident: incident.id, events };
  });
  if (!ticket) return;
  await put(store, incident, `ticket:${ticket.id}`, { kind: 'update-ticket', ticket: ticket.id }, now);
  services.log.info({ ticket: ticket.id, incident: incident.id }, 'linked');
};

/** Whoever waits sees on their card that it is over; whoever was just told of it goes on as if nothing had been. */
const showEnd = async (store: Store, incident: Incident, session: Session): Promise<void> => {
  if (session.aside?.kind !== 'incident') return;
  const aside = session.stage === 'linked' ? { ...session.aside, note: incident.note, over: true } : null;
  // Somebody who presses at this very moment keeps what they pressed; the line tells them, too.
  await store.updateSession({ ...session, aside });
};

/** Whoever has stopped wants to hear no more of it. */
export const waitsForEnd = ({ stage }: Session): boolean => stage !== 'cancelled';

/**
 * Tells whom a move of an incident concerns, in the transaction that writes it: when it is declared, those who reported it
 * and have no answer yet; when it is over, everybody who was linked to it.
 */
export const announceIncident = async (
  services: Needs,
  store: Store,
  incident: Incident,
  move: IncidentMove['move'],
): Promise<void> => {
  const now = services.clock();
  const { label, note } = incident;
  const lane = incidentLane(incident.id);
  const title = (isProblem(label) && services.library.catalogue.get(label)?.title) || 'Outlook';
  if (move === 'declare') {
    const line = say('many-have-this-now', { title, note });
    await tellOnce(store, incident, await takeIn(services, store, incident), line, now);
  }
  if (move === 'end') {
    const sessions = (await store.listSessionsOfIncident(incident.id)).filter(waitsForEnd);
    for (const session of sessions) await showEnd(store, incident, session);
    const line = say('helpdesk-says-it-is-over', { title, note });
    await tellOnce(store, incident, sessions, line, now);
    for (const session of sessions) {
      await put(store, incident, `session:${session.id}`, { kind: 'refresh-session', session: session.id }, now);
    }
  }
  await put(store, incident, lane, { kind: 'update-incident', incident: incident.id }, now);
};
