import { hereOf } from '../../../dialogs/conversation/view/view-of';
import { DeliveryError } from '../../../domain/ports';
import type { Message } from '../../../domain/ports';
import type { Address } from '../../../domain/requester';
import type { Session } from '../../../domain/session';
import type { Services } from '../../services';
import { amend, sessions } from '../../tickets/amend';
import { livingCard } from '../living-card';
import { inPrivateChat } from './private-chat';
import type { Turn } from '../../turn';
import { say } from '../../../texts/say';

type Needs = Pick<Services, 'store' | 'messenger' | 'clock' | 'library' | 'draw'>;

/** The session's card in the private chat, and where that is. */
const sendInPrivate = async (
  services: Needs,
  session: Session,
): Promise<{ address: Address; cardId: string | null }> => {
  const ticket = (await services.store.findTicketOfSession(session.id)) ?? null;
  const { chat, came } = await inPrivateChat(services, session.address, session.requester, (address) =>
    services.messenger.send(address, livingCard(services, { ...session, address }, ticket)),
  );
  return { address: chat, cardId: came };
};

const notices = {
  later: say('i-cannot-reach-your-private'),
  never: say('i-cannot-write-to-you'),
};

/** From now on the session is at home in the private chat, whatever else was written to it meanwhile. */
const moveHome = async (services: Needs, id: string, address: Address, cardId: string | null): Promise<void> => {
  await amend(services.store, sessions, id, (stored) => ({ ...stored, address, cardId, updatedAt: services.clock() }));
};

const movedCard = (services: Needs, session: Session): Message =>
  services.draw({ kind: 'moved-to-private', here: hereOf(services.library, session) }, session);

/** Whatever is pressed where others read along, once the session is private: that it went there, and nothing more. */
export const showMoved = async (services: Needs, turn: Turn, session: Session): Promise<void> => {
  const message = movedCard(services, session);
  turn.answer({ kind: 'card', message });
  const pressed = turn.input.kind === 'action' ? turn.input.cardId : null;
  if (pressed) await turn.update(pressed, message);
};

/** Takes the session into the requester's private chat, where it goes on at the same place. */
export const goPrivate = async (services: Needs, turn: Turn, session: Session): Promise<void> => {
  try {
    const { address, cardId } = await sendInPrivate(services, session);
    await moveHome(services, session.id, address, cardId);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    turn.answer({ kind: 'notice', text: error.outcome === 'later' ? notices.later : notices.never });
    return;
  }
  await showMoved(services, turn, session);
  const isPressed = turn.input.kind === 'action' && turn.input.cardId === session.cardId;
  if (session.cardId && !isPressed) await turn.update(session.cardId, movedCard(services, session));
};
