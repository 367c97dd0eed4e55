import type { ViewOf } from '../../../cards/view-of';
import type { IncidentView } from '../../../dialogs/views/helpdesk-view';
import type { Incident } from '../../../domain/incident';
import { aSession } from '../values/a-session';
import { at, here } from './view-parts';

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

const ada = { id: 'ada', name: 'Ada Aalto', channelUserId: '29:ada' };

/** The views of incidents. */
export const incidentViews = {
  incident: (given: Partial<IncidentView> = {}): IncidentView => ({
    kind: 'incident',
    incident: anIncident(),
    title: 'Outlook says Disconnected',
    minutes: 30,
    linked: 0,
    tickets: [],
    ...given,
  }),
  'known-incident': (given: Partial<ViewOf<'known-incident'>> = {}): ViewOf<'known-incident'> => ({
    kind: 'known-incident',
    here: here({ step: null }),
    title: 'Outlook says Disconnected',
    note: 'The mail server is being mended. We expect it to be well by noon.',
    stage: 'told',
    second: null,
    ...given,
  }),
};

const declared = anIncident({
  state: 'declared',
  declaredBy: ada,
  note: 'The mail server is being mended. We expect it to be well by noon.',
});

/** The cards of incidents in each state. */
export const incidentGallery = {
  'incident-suspected': incidentViews.incident(),
  'incident-declared': incidentViews.incident({ incident: declared, linked: 14, tickets: [1004, 1007, 1011] }),
  'incident-dismissed': incidentViews.incident({ incident: anIncident({ state: 'dismissed' }) }),
  'incident-over': incidentViews.incident({
    incident: { ...declared, state: 'over', note: 'The server is well again.' },
    linked: 14,
    tickets: [1004],
  }),
  'known-incident': incidentViews['known-incident'](),
  'known-incident-waiting': incidentViews['known-incident']({ stage: 'waiting' }),
  'known-incident-over': incidentViews['known-incident']({ stage: 'over', note: 'The server is well again.' }),
};
