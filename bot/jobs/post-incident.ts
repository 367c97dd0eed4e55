import { isStale } from '../../dialogs/helpdesk/incident-moves';
import type { Incident } from '../../domain/incident';
import type { Desk } from '../desk';
import { incidentView } from '../incident-view';
import { placeCard } from './place-ticket';
import type { Placed } from './place-ticket';

/** Posts the incident's card as `placeCard` does: where tickets about its problem go that are in a hurry. */
export const placeIncident = async (desk: Desk, incident: Incident): Promise<Placed> =>
  placeCard(desk, { ...incident, urgency: 'high' }, desk.draw(await incidentView(desk, incident)), {
    incident: incident.id,
  });

/** Remembers where the card stands, unless it stands elsewhere than `before` by now. */
export const rememberIncident = async (
  desk: Desk,
  id: string,
  before: string | undefined,
  placed: Placed,
): Promise<void> => {
  for (;;) {
    const incident = await desk.store.findIncident(id);
    if (!incident || incident.post?.messageId !== before) return;
    if ((await desk.store.updateIncident({ ...incident, ...placed })) === 'written') return;
  }
};

/** Asks the helpdesk about an incident, unless it was asked already. Without a channel it waits for one, not for ever. */
export const postIncident = async (desk: Desk, id: string): Promise<void> => {
  const incident = await desk.store.findIncident(id);
  if (!incident || incident.post || isStale(incident, desk.clock())) return;
  if (incident.state === 'dismissed' || incident.state === 'over') return;
  await rememberIncident(desk, id, undefined, await placeIncident(desk, incident));
};
