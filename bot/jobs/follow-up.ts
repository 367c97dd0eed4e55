import { DeliveryError } from '../../domain/ports';
import type { Session } from '../../domain/session';
import type { Desk } from '../desk';
import { livingCard, supersededCard } from '../living-card';

const isParkedUntil = (session: Session, until: number): boolean =>
  session.aside?.kind === 'parked' && session.aside.until === until;

/** Takes up a parked session again, once: whoever went on in the meantime is left in peace. */
export const followUp = async (desk: Desk, id: string, until: number): Promise<void> => {
  const parked = await desk.store.findSession(id);
  if (!parked || !isParkedUntil(parked, until)) return;
  const asking: Session = { ...parked, aside: { kind: 'still-there' } };
  const cardId = await desk.messenger.send(parked.address, livingCard(desk, asking, null));
  const written = await desk.store.updateSession({ ...asking, cardId: cardId ?? parked.cardId });
  if (written === 'outdated') return;
  if (parked.cardId) await retire(desk, asking, parked.cardId);
};

/** The card that was parked says where the living one is; it may have been deleted, which is as good. */
const retire = async (desk: Desk, session: Session, cardId: string): Promise<void> => {
  try {
    await desk.messenger.update(session.address, cardId, supersededCard(desk, session));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
  }
};
