import { examples } from '../../dialogs/conversation/context';
import type { Services } from '../services';
import type { Turn } from '../turn';

type Needs = Pick<Services, 'store' | 'clock' | 'draw' | 'wakeOutbox'>;

/** Two reports of an installation within this time are one: the platform tells of it twice. In milliseconds. */
const oneInstallation = 60_000;

/** Says hello once an installation, and never for members who come later. */
export const installed = async (services: Needs, turn: Turn): Promise<void> => {
  const now = services.clock();
  const spell = Math.floor(now / oneInstallation);
  const note = (of: number): Promise<boolean> =>
    services.store.noteActivity(turn.address.conversationId, `installed:${String(of)}`, now);
  const isNew = (await note(spell)) && (await note(spell - 1));
  if (turn.address.place === 'channel') {
    // The app may be back in a helpdesk's team, where tickets wait.
    await services.store.hurryJobs('no-helpdesk', now);
    services.wakeOutbox();
  }
  if (isNew) await turn.send(services.draw({ kind: 'welcome', place: turn.address.place, examples }, turn));
};
