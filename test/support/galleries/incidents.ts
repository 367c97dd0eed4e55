import type { IncidentView } from '../../../dialogs/views/helpdesk-view';
import type { Incident } from '../../../domain/incident';
import { aSession } from '../values/a-session';
import { at, type Said } from './said';

/** A suspected incident; name what matters for the test. */
export const anIncident = (given: Partial<Incident> = {}): Incident => ({
  id: 'incident-1',
  tenantId: aSession().address.tenantId,
  label: 'disconnected',
  state: 'suspected',
  requesters: 6,
  helpdesk: null,
  address: aSession().address,
  post: null,
  declaredBy: null,
  note: '',
  createdAt: at,
  updatedAt: at,
  version: 0,
  ...given,
});

const view = (given: Partial<Incident> = {}, tickets: readonly number[] = []): IncidentView => ({
  kind: 'incident',
  incident: anIncident(given),
  title: 'Outlook says Disconnected',
  minutes: 30,
  linked: tickets.length * 4,
  tickets,
});

/** The cards of incidents in each state, by name. */
export const incidentViews = (said: Said) => {
  const declared = { state: 'declared', declaredBy: { id: 'm', name: said.miriam, channelUserId: '29:m' } } as const;
  return {
    incident: view({ ...declared, note: said.news }, [1004, 1007, 1011]),
    'incident-suspected': view(),
    'incident-dismissed': view({ state: 'dismissed' }),
    'incident-over': view({ ...declared, state: 'over', note: said.over }, [1004]),
  };
};
