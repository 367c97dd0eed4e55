import { hereOf } from '../dialogs/conversation/view-of';
import { DeliveryError } from '../domain/ports';
import type { Message } from '../domain/ports';
import type { Address } from '../domain/requester';
import type { Session } from '../domain/session';
import { sceneOf } from './desk';
import type { Desk } from './desk';
import { livingCard } from './living-card';
import type { Turn } from './turn';

const openChat = async (desk: Desk, session: Session): Promise<Address> => {
  const opened = await desk.messenger.openPersonal(session.address, session.requester);
  await desk.store.saveAddress(opened);
  return opened;
};

/** The session's card in the private chat: in the one that is known, or in one opened anew where that is no more. */
const sendInPrivate = async (desk: Desk, session: Session): Promise<{ address: Address; cardId: string | null }> => {
  const ticket = (await desk.store.findTicketOfSession(session.id)) ?? null;
  const sendTo = async (address: Address) => ({
    address,
    cardId: await desk.messenger.send(address, livingCard(desk, { ...session, address }, ticket)),
  });
  const known = await desk.store.findPersonalAddress(session.address.tenantId, session.requester.id);
  if (!known) return sendTo(await openChat(desk, session));
  try {
    return await sendTo(known);
  } catch (error) {
    if (!(error instanceof DeliveryError) || error.outcome === 'later') throw error;
    await desk.store.markUnreachable(known.conversationId);
    return sendTo(await openChat(desk, session));
  }
};

const notices = {
  later: 'I cannot reach your private chat right now. Please press again in a minute.',
  never: 'I cannot write to you in private yet. Add Mailmend to your chats, then press again.',
};

/** From now on the session is at home in the private chat, whatever else was written to it meanwhile. */
const moveHome = async (desk: Desk, id: string, address: Address, cardId: string | null): Promise<void> => {
  for (;;) {
    const stored = await desk.store.findSession(id);
    if (!stored) return;
    const moved = { ...stored, address, cardId, updatedAt: desk.clock() };
    if ((await desk.store.updateSession(moved)) === 'written') return;
  }
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
    const { address, cardId } = await sendInPrivate(desk, session);
    await moveHome(desk, session.id, address, cardId);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    turn.answer({ kind: 'notice', text: error.outcome === 'later' ? notices.later : notices.never });
    return;
  }
  await showMoved(desk, turn, session);
  const isPressed = turn.input.kind === 'action' && turn.input.cardId === session.cardId;
  if (session.cardId && !isPressed) await turn.update(session.cardId, movedCard(desk, session));
};
