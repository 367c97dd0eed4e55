import { ownTicketViewOf } from '../../dialogs/tickets/own-ticket';
import type { OwnTicketView } from '../../dialogs/views/own-ticket-view';
import type { View } from '../../dialogs/views/view';
import type { Message } from '../../domain/ports';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { livingCard } from '../session/living-card';
import type { OwnOutcome } from './move-own-ticket';
import type { Turn } from '../turn';
import type { Say } from '../../domain/say';

type Needs = Pick<Services, 'store' | 'clock' | 'library' | 'draw'>;

const pressedCard = ({ input }: Turn): string | null => (input.kind === 'action' ? input.cardId : null);

/** The requester's card of their ticket as it is now. */
export const ownTicketCard = (
  services: Needs,
  ticket: Ticket,
  says: Say | null = null,
  form: OwnTicketView['form'] = null,
): Message => services.draw({ ...ownTicketViewOf(services.library, ticket, services.clock(), says), form }, ticket);

/** The card that was pressed turns into this one; where it is no more, this one comes at the end of the chat. */
export const inPressedCard = async (services: Needs, turn: Turn, message: Message): Promise<void> => {
  const pressed = pressedCard(turn);
  turn.answer({ kind: 'card', message });
  if (pressed === null || !(await turn.update(pressed, message))) await turn.send(message);
};

/** The session whose living card was pressed, when it is the one that the ticket was opened from. */
export const livingAt = async (services: Needs, turn: Turn, ticket: Ticket): Promise<Session | null> => {
  const pressed = pressedCard(turn);
  const session = pressed === null ? undefined : await services.store.findSession(ticket.sessionId);
  return session?.cardId === pressed ? session : null;
};

/** True when the card that was pressed is needed as it is: it is a session's living card, or a sent fix's. */
const isNeeded = async (services: Needs, turn: Turn, ticket: Ticket): Promise<boolean> => {
  const pressed = pressedCard(turn);
  if (pressed === null) return false;
  if (ticket.fixes.some(({ cardId }) => cardId === pressed)) return true;
  const live = await services.store.findLiveSession(turn.address.conversationId, turn.person.id);
  return live?.cardId === pressed || (await livingAt(services, turn, ticket)) !== null;
};

/** Shows a ticket to whoever pressed. A card that is needed as it is stays: from there a new one comes below. */
export const seeTicket = async (services: Needs, turn: Turn, ticket: Ticket): Promise<void> => {
  const message = ownTicketCard(services, ticket);
  if (await isNeeded(services, turn, ticket)) await turn.send(message);
  else await inPressedCard(services, turn, message);
};

/** Shows what came of a press, in the card that was pressed; `view` instead of the ticket's card where that fits better. */
export const showOutcome = async (
  services: Needs,
  turn: Turn,
  { ticket, says, moved }: OwnOutcome,
  view: View | null = null,
): Promise<void> => {
  const session = await livingAt(services, turn, ticket);
  if (!session) {
    await inPressedCard(services, turn, view ? services.draw(view, ticket) : ownTicketCard(services, ticket, says));
    return;
  }
  const message = livingCard(services, session, ticket);
  await inPressedCard(services, turn, message);
  if (!moved) turn.answer({ kind: 'notice', text: says });
};
