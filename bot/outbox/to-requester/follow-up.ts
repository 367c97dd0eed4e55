import { isLeftAt } from '../../../dialogs/conversation/ask-next-day';
import type { Job } from '../../../domain/kept/jobs';
import type { Session } from '../../../domain/session';
import type { Services } from '../../services';
import { livingCard } from '../../session/living-card';
import { retireCard } from './retire-card';

type Needs = Pick<Services, 'store' | 'messenger' | 'library' | 'draw'>;

type FollowUp = Omit<Extract<Job, { kind: 'follow-up' }>, 'kind'>;

/** True while the session is as it was when this was planned: parked until then, or left at a step that takes long. */
const isStillWanted = (services: Needs, session: Session, { until, step }: FollowUp): boolean =>
  step === undefined
    ? session.aside?.kind === 'parked' && session.aside.until === until
    : isLeftAt(services.library, session, step);

/** Asks how it went, once, in the same chat: whoever went on in the meantime is left in peace. */
export const followUp = async (services: Needs, job: FollowUp): Promise<void> => {
  const left = await services.store.findSession(job.session);
  if (!left || !isStillWanted(services, left, job)) return;
  const asking: Session = { ...left, aside: { kind: 'still-there' } };
  const cardId = await services.messenger.send(left.address, livingCard(services, asking, null));
  const written = await services.store.updateSession({ ...asking, cardId: cardId ?? left.cardId });
  // Somebody went on while this was on its way: the living card is theirs, and this one is over.
  const old = written === 'outdated' ? cardId : left.cardId;
  if (old) await retireCard(services, left, asking, old);
};
