import type { IncidentView } from '../../dialogs/views/helpdesk-view';
import type { Incident } from '../../domain/incident';
import type { Services } from '../services';
import { waitsForEnd } from './announce-incident';

type Needs = Pick<Services, 'store' | 'library' | 'incidents'>;

/** The helpdesk's picture of an incident, with how many are linked to it now. */
export const incidentView = async (services: Needs, incident: Incident): Promise<IncidentView> => {
  const sessions = await services.store.listSessionsOfIncident(incident.id);
  const tickets = await services.store.listTicketsOfIncident(incident.id);
  const entry = services.library.catalogue.get(incident.label);
  return {
    kind: 'incident',
    incident,
    title: entry?.title ?? incident.label,
    minutes: Math.round(services.incidents.within / 60_000),
    linked: new Set(sessions.filter(waitsForEnd).map(({ requester }) => requester.id)).size,
    tickets: tickets.map(({ number }) => number),
  };
};
