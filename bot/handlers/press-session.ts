import { press } from '../../dialogs/conversation/press';
import { examples } from '../../dialogs/conversation/scene';
import type { SessionAction } from '../../dialogs/event';
import type { Session } from '../../domain/session';
import type { Desk } from '../desk';
import { show } from '../show';
import type { Turn } from '../turn';
import { writeTurned } from '../write-turned';

const isTheirs = (turn: Turn, session: Session): boolean =>
  session.requester.id === turn.person.id && session.address.tenantId === turn.address.tenantId;

/**
 * A press on a session's card. Only the session's own requester moves it; anybody else is told so in private, and a
 * card whose session is not known any more gives a new beginning.
 */
export const pressSession = async (desk: Desk, turn: Turn, action: SessionAction): Promise<void> => {
  const found = await desk.store.findSession(action.session);
  if (!found) {
    turn.answer({
      kind: 'notice',
      text: 'This card is from a conversation that I no longer have. Tell me again what is wrong.',
    });
    if (turn.address.place === 'personal') await turn.send(desk.draw({ kind: 'unknown', examples }));
    return;
  }
  if (!isTheirs(turn, found)) {
    turn.answer({
      kind: 'notice',
      text: 'This is somebody else’s case, so only they can press here. Write to me for your own.',
    });
    return;
  }
  const outcome = await writeTurned(
    desk,
    async (store) => (await store.findSession(action.session)) ?? null,
    (scene, session) => press(scene, session ?? found, action),
  );
  await show(desk, turn, outcome);
};
