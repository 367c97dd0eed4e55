import { isSuspicious } from '../dialogs/helpdesk/incident-moves';
import { helpdeskFor } from '../domain/helpdesk';
import { isProblem } from '../domain/labels';
import type { Store } from '../domain/ports';
import type { Session } from '../domain/session';
import type { Desk } from './desk';

/** Small talk and what is not about mail at all are no trouble that many people have together. */
const never: readonly string[] = ['chitchat', 'other-it'];

/** The lane of everything that is shown of an incident. */
export const incidentLane = (id: string): string => `incident:${id}`;

/**
 * Looks whether enough people have had the problem of this session of late, and asks the helpdesk about it once. It runs
 * in the transaction that wrote the session, so that the session counts.
 */
export const watchForIncident = async (
  desk: Desk,
  store: Store,
  before: Session | null,
  session: Session,
): Promise<void> => {
  const { label } = session;
  if (label === null || label === before?.label || !isProblem(label) || never.includes(label)) return;
  const { tenantId } = session.address;
  const now = desk.clock();
  const requesters = await store.countRequesters(tenantId, label, now - desk.incidents.within);
  if (requesters < desk.incidents.requesters) return;
  const latest = await store.findLatestIncident(tenantId, label);
  if (!isSuspicious(requesters, desk.incidents.requesters, latest, now)) return;
  const id = desk.newId();
  const opened = await store.openIncident({
    id,
    tenantId,
    label,
    state: 'suspected',
    requesters,
    helpdesk: helpdeskFor({ label, urgency: 'high' }, await store.listHelpdesks(tenantId), desk.helpdesk),
    address: session.address,
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
