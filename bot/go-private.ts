import { hereOf } from '../dialogs/conversation/view-of';
import { DeliveryError } from '../domain/ports';
import type { Message } from '../domain/ports';
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

const movedCard = (desk: Desk, session: Session): Message =>
  desk.draw({ kind: 'moved-to-private', here: hereOf(sceneOf(desk), session) });

/** Whatever is pressed where others read along, once the session is private: that it went there, and nothing more. */
export const showMoved = async (desk: Desk, turn: Turn, session: Session): Promise<void> => {
  const message = movedCard(desk, session);
  turn.answer({ kind: 'card', message });
  const pressed = turn.input.kind === 'action' ? turn.input.cardId : null;
  if (pressed) await turn.update(pressed, message);
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
  await showMoved(desk, turn, session);
  const isPressed = turn.input.kind === 'action' && turn.input.cardId === session.cardId;
  if (session.cardId && !isPressed) await turn.update(session.cardId, movedCard(desk, session));
};
