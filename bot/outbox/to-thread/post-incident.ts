import { isStale } from '../../../dialogs/tickets/incident-moves';
import type { Incident } from '../../../domain/incident';
import { helpdeskReader } from '../../services';
import type { Services } from '../../services';
import { amend, incidents } from '../../tickets/amend';
import { incidentView } from '../../incidents/incident-view';
import { placeCard } from './place-ticket';
import type { Placed } from './place-ticket';

type Needs = Pick<
  Services,
  'store' | 'messenger' | 'log' | 'clock' | 'newId' | 'library' | 'draw' | 'helpdesk' | 'policy' | 'incidents'
>;

/** Posts the incident's card as `placeCard` does: where tickets about its problem go that are in a hurry. */
export const placeIncident = async (services: Needs, incident: Incident): Promise<Placed> =>
  placeCard(
    services,
    { ...incident, urgency: 'high' },
    services.draw(await incidentView(services, incident), helpdeskReader(services)),
    {
      incident: incident.id,
    },
  );

/** Remembers where the card stands, unless it stands elsewhere than `before` by now. */
export const rememberIncident = async (
  services: Needs,
  id: string,
  before: string | undefined,
  placed: Placed,
): Promise<void> => {
  await amend(services.store, incidents, id, (incident) =>
    incident.post?.messageId === before ? { ...incident, ...placed } : null,
  );
};

/** Asks the helpdesk about an incident, unless it was asked already. Without a channel it waits for one, not for ever. */
export const postIncident = async (services: Needs, id: string): Promise<void> => {
  const incident = await services.store.findIncident(id);
  if (!incident || incident.post || isStale(incident, services.clock())) return;
  if (incident.state === 'dismissed' || incident.state === 'over') return;
  await rememberIncident(services, id, undefined, await placeIncident(services, incident));
};
