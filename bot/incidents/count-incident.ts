import { countedSince, isStale, mayBeNew } from '../../dialogs/tickets/incident-moves';
import { helpdeskFor } from '../../domain/helpdesk';
import { isProblem } from '../../domain/labels';
import type { Incident } from '../../domain/incident';
import type { Store } from '../../domain/ports';
import type { Address } from '../../domain/requester';
import type { Session } from '../../domain/session';
import type { Services } from '../services';

type Needs = Pick<Services, 'clock' | 'newId' | 'helpdesk' | 'incidents'>;

/** Small talk and what is not about mail at all are no trouble that many people have together. */
const never: readonly string[] = ['chitchat', 'other-it'];

/** The lane of everything that is shown of an incident. */
export const incidentLane = (id: string): string => `incident:${id}`;

/** Their card tells how many wait; it is drawn anew at most once a minute, however many they are. */
const everyMinute = 60_000;

/** Somebody waits for the end of an incident, or does no more. It runs in the transaction that wrote the session. */
export const countForIncident = async (
  services: Needs,
  store: Store,
  before: Session | null,
  session: Session,
): Promise<void> => {
  const was = session.id === before?.id ? before.incident : null;
  if (was === session.incident) return;
  const dueAt = (Math.floor(services.clock() / everyMinute) + 1) * everyMinute;
  for (const incident of [was, session.incident]) {
    if (incident === null) continue;
    // A lane of its own: a job that waits holds up whatever is newer in its lane.
    const lane = `${incidentLane(incident)}:count:${String(dueAt)}`;
    await store.enqueue({ lane, key: lane, job: { kind: 'update-incident', incident }, dueAt });
  }
};

/** The way to the platform, without the chat and whose it is: an incident outlives both. */
const wayOnly = ({ serviceUrl, channel, tenantId, botId }: Address): Address => ({
  ...{ serviceUrl, channel, tenantId, botId, conversationId: '', place: 'channel' },
});

/** One that nobody has answered makes room for the next: of each problem only one is asked about at a time. */
const putAside = async (store: Store, incident: Incident, now: number): Promise<boolean> => {
  const dismissed: Incident = { ...incident, state: 'dismissed', updatedAt: now };
  if ((await store.updateIncident(dismissed)) === 'outdated') return false;
  const lane = incidentLane(incident.id);
  const job = { kind: 'update-incident', incident: incident.id } as const;
  await store.enqueue({ lane, key: `stale:${lane}`, job, dueAt: now });
  return true;
};

/**
 * Looks whether enough people have had the problem of this session of late, and asks the helpdesk about it once. It runs
 * in the transaction that wrote the session, so that the session counts.
 */
export const watchForIncident = async (
  services: Needs,
  store: Store,
  before: Session | null,
  session: Session,
): Promise<void> => {
  const { label } = session;
  const isTold = session.id === before?.id && label === before.label;
  if (label === null || isTold || !isProblem(label) || never.includes(label)) return;
  const { tenantId } = session.address;
  const now = services.clock();
  const latest = await store.findLatestIncident(tenantId, label);
  if (!mayBeNew(latest, now)) return;
  const since = countedSince(services.incidents.within, latest, now);
  const requesters = await store.countRequesters(tenantId, label, since);
  if (requesters < services.incidents.requesters) return;
  if (latest && isStale(latest, now) && !(await putAside(store, latest, now))) return;
  const id = services.newId();
  const opened = await store.openIncident({
    id,
    tenantId,
    label,
    state: 'suspected',
    requesters,
    helpdesk: helpdeskFor({ label, urgency: 'high' }, await store.listHelpdesks(tenantId), services.helpdesk),
    address: wayOnly(session.address),
    post: null,
    declaredBy: null,
    note: '',
    createdAt: now,
    updatedAt: now,
    version: 0,
  });
  if (!opened) return;
  const job = { kind: 'post-incident', incident: id } as const;
  await store.enqueue({ lane: incidentLane(id), key: `post:${incidentLane(id)}`, job, dueAt: now });
};
