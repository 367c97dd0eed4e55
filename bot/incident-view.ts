import type { IncidentView } from '../dialogs/view';
import type { Incident } from '../domain/incident';
import type { Desk } from './desk';
import { waitsForEnd } from './spread-the-word';

/** The helpdesk's picture of an incident, with how many are linked to it now. */
export const incidentView = async (desk: Desk, incident: Incident): Promise<IncidentView> => {
  const sessions = await desk.store.listSessionsOfIncident(incident.id);
  const tickets = await desk.store.listTicketsOfIncident(incident.id);
  const entry = desk.library.catalogue.get(incident.label);
  return {
    kind: 'incident',
    incident,
    title: entry?.title ?? incident.label,
    minutes: Math.round(desk.incidents.within / 60_000),
    linked: new Set(sessions.filter(waitsForEnd).map(({ requester }) => requester.id)).size,
    tickets: tickets.map(({ number }) => number),
    timezone: desk.policy.hours.timezone,
  };
};
