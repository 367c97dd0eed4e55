import { DeliveryError } from '../../../domain/ports';
import type { Session } from '../../../domain/session';
import type { Services } from '../../services';
import { supersededCard } from '../../session/living-card';

type Needs = Pick<Services, 'store' | 'messenger' | 'library' | 'draw'>;

/** A card that is not the living one says what it was; it may have been deleted, which is as good. */
export const retireCard = async (services: Needs, before: Session, session: Session, cardId: string): Promise<void> => {
  try {
    await services.messenger.update(session.address, cardId, supersededCard(services, before, session));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
  }
};
