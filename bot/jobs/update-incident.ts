import type { Incident } from '../../domain/incident';
import { DeliveryError } from '../../domain/ports';
import type { Desk } from '../desk';
import { incidentView } from '../incident-view';
import { placeIncident, rememberIncident } from './post-incident';

/** Only on its card can a declared incident be ended: one whose card was deleted is posted anew. Others stay deleted. */
const drawn = async (desk: Desk, incident: Incident, post: NonNullable<Incident['post']>): Promise<void> => {
  const { conversationId, messageId } = post;
  const address = { ...incident.address, place: 'channel' as const, conversationId };
  try {
    await desk.messenger.update(address, messageId, desk.draw(await incidentView(desk, incident)));
  } catch (error) {
    const isLost = error instanceof DeliveryError && (error.outcome === 'missing' || error.outcome === 'gone');
    if (!isLost || incident.state !== 'declared') throw error;
    await rememberIncident(desk, incident.id, messageId, await placeIncident(desk, incident));
  }
};

/** Draws the helpdesk's card of an incident anew, in place, and again when it was moved meanwhile. */
export const updateIncidentCard = async (desk: Desk, id: string): Promise<void> => {
  for (;;) {
    const incident = await desk.store.findIncident(id);
    if (!incident?.post) return;
    await drawn(desk, incident, incident.post);
    const after = await desk.store.findIncident(id);
    if (after?.state === incident.state) return;
  }
};
