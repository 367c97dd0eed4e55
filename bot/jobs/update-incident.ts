import type { Desk } from '../desk';
import { incidentView } from '../incident-view';

/** Draws the helpdesk's card of an incident anew, in place. */
export const updateIncidentCard = async (desk: Desk, id: string): Promise<void> => {
  const incident = await desk.store.findIncident(id);
  if (!incident?.post) return;
  const { conversationId, messageId } = incident.post;
  const address = { ...incident.address, place: 'channel' as const, conversationId };
  await desk.messenger.update(address, messageId, desk.draw(await incidentView(desk, incident)));
};
