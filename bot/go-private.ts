import { hereOf } from '../dialogs/conversation/view-of';
import { DeliveryError } from '../domain/ports';
import type { Address } from '../domain/requester';
import type { Session } from '../domain/session';
import { sceneOf } from './desk';
import type { Desk } from './desk';
import { livingCard } from './living-card';
import type { Turn } from './turn';

const privateAddress = async (desk: Desk, session: Session): Promise<Address> => {
  const known = await desk.store.findPersonalAddress(session.address.tenantId, session.requester.id);
  if (known) return known;
  const opened = await desk.messenger.openPersonal(session.address, session.requester);
  await desk.store.saveAddress(opened);
  return opened;
};

/** Takes the session into the requester's private chat, where it goes on at the same place. */
export const goPrivate = async (desk: Desk, turn: Turn, session: Session): Promise<void> => {
  try {
    const address = await privateAddress(desk, session);
    const cardId = await desk.messenger.send(address, livingCard(desk, { ...session, address }, null));
    await desk.store.updateSession({ ...session, address, cardId, updatedAt: desk.clock() });
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    turn.answer({
      kind: 'notice',
      text: 'I cannot write to you in private yet. Add Mailmend to your chats, then press again.',
    });
    return;
  }
  const moved = desk.draw({ kind: 'moved-to-private', here: hereOf(sceneOf(desk), session) });
  turn.answer({ kind: 'card', message: moved });
  const pressed = turn.input.kind === 'action' ? turn.input.cardId : null;
  for (const id of new Set([pressed, session.cardId])) if (id) await turn.update(id, moved);
};
