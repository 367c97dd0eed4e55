import { passedView } from '../../dialogs/conversation/view/passed-view';
import { viewOf } from '../../dialogs/conversation/view/view-of';
import type { Drawn } from '../../cards/in-words';
import type { Message } from '../../domain/ports';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { amend, sessions } from '../tickets/amend';
import type { Turn } from '../turn';
import type { Outcome } from './run-conversation';

type Needs = Pick<Services, 'store' | 'library' | 'draw'>;

/** The session's card as it is now. */
export const livingCard = (services: Needs, session: Session, ticket: Ticket | null): Drawn =>
  services.draw(viewOf(services.library, session, ticket), session);

/** What a card that showed the session as it was `before` turns into: a line that says what became of it. */
export const supersededCard = (services: Needs, before: Session, session: Session): Message =>
  services.draw(passedView(services.library, before, session), session);

/**
 * Remembers which message holds the living card. When the session was written meanwhile the newer one keeps its say
 * about everything else.
 */
const rememberCard = async (services: Needs, { id }: Session, cardId: string): Promise<void> => {
  await amend(services.store, sessions, id, (stored) => (stored.cardId === cardId ? null : { ...stored, cardId }));
};

/** A new message at the end of the chat becomes the living card; the one before says what was answered. */
export const showAsNewMessage = async (
  services: Needs,
  turn: Turn,
  session: Session,
  { ticket, before }: Pick<Outcome, 'ticket' | 'before'>,
): Promise<void> => {
  const id = await turn.send(livingCard(services, session, ticket));
  if (session.cardId) await turn.update(session.cardId, supersededCard(services, before ?? session, session));
  if (id) await rememberCard(services, session, id);
};

/** The card that was pressed shows the present state, and is the living one from now on. */
export const showInPlace = async (
  services: Needs,
  turn: Turn,
  session: Session,
  outcome: Pick<Outcome, 'ticket' | 'before'>,
): Promise<void> => {
  const { ticket, before } = outcome;
  const pressed = turn.input.kind === 'action' ? turn.input.cardId : null;
  const message = livingCard(services, session, ticket);
  turn.answer({ kind: 'card', message });
  if (!pressed || !(await turn.update(pressed, message))) {
    await showAsNewMessage(services, turn, session, outcome);
    return;
  }
  if (pressed === session.cardId) return;
  if (session.cardId && !isOver(session))
    await turn.update(session.cardId, supersededCard(services, before ?? session, session));
  await rememberCard(services, session, pressed);
};
