import { DeliveryError } from '../../domain/ports';
import type { Incident } from '../../domain/incident';
import { helpdeskFor } from '../../domain/helpdesk';
import type { HelpdeskChannel, Post } from '../../domain/ticket';
import type { Desk } from '../desk';
import { incidentView } from '../incident-view';

const rememberPost = async (desk: Desk, id: string, helpdesk: HelpdeskChannel, post: Post): Promise<void> => {
  for (;;) {
    const incident = await desk.store.findIncident(id);
    if (!incident || incident.post) return;
    if ((await desk.store.updateIncident({ ...incident, helpdesk, post })) === 'written') return;
  }
};

const channelFor = async (desk: Desk, incident: Incident): Promise<HelpdeskChannel | null> => {
  const { label, tenantId } = incident;
  return helpdeskFor({ label, urgency: 'high' }, await desk.store.listHelpdesks(tenantId), desk.helpdesk);
};

/** Asks the helpdesk about an incident, unless it was asked already. Without a channel there is nobody to ask. */
export const postIncident = async (desk: Desk, id: string): Promise<void> => {
  const incident = await desk.store.findIncident(id);
  if (!incident || incident.post) return;
  const helpdesk = await channelFor(desk, incident);
  if (!helpdesk) throw new DeliveryError('missing', null);
  const card = desk.draw(await incidentView(desk, incident));
  const post = await desk.messenger.postToChannel(incident.address, helpdesk.channelId, card);
  await rememberPost(desk, id, helpdesk, post);
};
