import { hereOf, viewOf } from '../dialogs/conversation/view-of';
import type { Message } from '../domain/ports';
import { isOver } from '../domain/session';
import type { Session } from '../domain/session';
import type { Ticket } from '../domain/ticket';
import { sceneOf } from './desk';
import type { Desk } from './desk';
import type { Turn } from './turn';

/** The session's card as it is now. */
export const livingCard = (desk: Desk, session: Session, ticket: Ticket | null): Message =>
  desk.draw(viewOf(sceneOf(desk), session, ticket));

/** What an older card of the session turns into. */
export const supersededCard = (desk: Desk, session: Session): Message =>
  desk.draw({ kind: 'moved-down', here: hereOf(sceneOf(desk), session) });

/**
 * Remembers which message holds the living card. When the session was written meanwhile the newer one keeps its say
 * about everything else.
 */
const rememberCard = async (desk: Desk, session: Session, cardId: string): Promise<void> => {
  for (let tries = 0; tries < 3; tries += 1) {
    const stored = await desk.store.findSession(session.id);
    if (!stored || stored.cardId === cardId) return;
    if ((await desk.store.updateSession({ ...stored, cardId })) === 'written') return;
  }
};

/** A new message at the end of the chat becomes the living card; the one before says so. */
export const showAsNewMessage = async (
  desk: Desk,
  turn: Turn,
  session: Session,
  ticket: Ticket | null,
): Promise<void> => {
  const id = await turn.send(livingCard(desk, session, ticket));
  if (session.cardId) await turn.update(session.cardId, supersededCard(desk, session));
  if (id) await rememberCard(desk, session, id);
};

/** The card that was pressed shows the present state, and is the living one from now on. */
export const showInPlace = async (desk: Desk, turn: Turn, session: Session, ticket: Ticket | null): Promise<void> => {
  const pressed = turn.input.kind === 'action' ? turn.input.cardId : null;
  const message = livingCard(desk, session, ticket);
  turn.answer({ kind: 'card', message });
  if (!pressed || !(await turn.update(pressed, message))) {
    await showAsNewMessage(desk, turn, session, ticket);
    return;
  }
  if (pressed === session.cardId) return;
  if (session.cardId && !isOver(session)) await turn.update(session.cardId, supersededCard(desk, session));
  await rememberCard(desk, session, pressed);
};
