import type { Incident } from '../../../domain/incident';
import { DeliveryError } from '../../../domain/ports';
import { helpdeskReader } from '../../services';
import type { Services } from '../../services';
import { incidentView } from '../../incidents/incident-view';
import { placeIncident, rememberIncident } from './post-incident';

type Needs = Pick<
  Services,
  'store' | 'messenger' | 'log' | 'clock' | 'newId' | 'library' | 'draw' | 'helpdesk' | 'policy' | 'incidents'
>;

/** Only on its card can a declared incident be ended: one whose card was deleted is posted anew. Others stay deleted. */
const drawn = async (services: Needs, incident: Incident, post: NonNullable<Incident['post']>): Promise<void> => {
  const { conversationId, messageId } = post;
  const address = { ...incident.address, place: 'channel' as const, conversationId };
  try {
    await services.messenger.update(
      address,
      messageId,
      services.draw(await incidentView(services, incident), helpdeskReader(services)),
    );
  } catch (error) {
    const isLost = error instanceof DeliveryError && (error.outcome === 'missing' || error.outcome === 'gone');
    if (!isLost || incident.state !== 'declared') throw error;
    await rememberIncident(services, incident.id, messageId, await placeIncident(services, incident));
  }
};

/** Draws the helpdesk's card of an incident anew, in place, and again when it was moved meanwhile. */
export const updateIncidentCard = async (services: Needs, id: string): Promise<void> => {
  for (;;) {
    const incident = await services.store.findIncident(id);
    if (!incident?.post) return;
    await drawn(services, incident, incident.post);
    const after = await services.store.findIncident(id);
    if (after?.state === incident.state) return;
  }
};
