import { passedView } from '../../dialogs/conversation/view/passed-view';
import { viewOf } from '../../dialogs/conversation/view/view-of';
import type { Drawn } from '../../cards/in-words';
import { DeliveryError } from '../../domain/ports';
import type { Message } from '../../domain/ports';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { amend, sessions } from '../tickets/amend';
import type { Turn } from '../turn';

/** What a session is shown with. */
export interface Shown {
  /** The session that the turn began with. */
  readonly before: Session | null;
  readonly ticket: Ticket | null;
  /** Its card, where that was drawn already. */
  readonly card?: Drawn | null;
}

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

/** What cannot be said on an old card is no reason to show the new one again: presses on the old one come to nothing. */
const retire = async (turn: Turn, cardId: string, message: Message): Promise<void> => {
  try {
    await turn.update(cardId, message);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
  }
};

/** A new message at the end of the chat becomes the living card; the one before says what was answered. */
export const showAsNewMessage = async (
  services: Needs,
  turn: Turn,
  session: Session,
  { ticket, before, card }: Shown,
): Promise<void> => {
  const id = await turn.send(card ?? livingCard(services, session, ticket));
  if (id) await rememberCard(services, session, id);
  if (session.cardId) await retire(turn, session.cardId, supersededCard(services, before ?? session, session));
};

/** The card that was pressed shows the present state, and is the living one from now on. */
export const showInPlace = async (services: Needs, turn: Turn, session: Session, outcome: Shown): Promise<void> => {
  const { ticket, before, card } = outcome;
  const pressed = turn.input.kind === 'action' ? turn.input.cardId : null;
  const message = card ?? livingCard(services, session, ticket);
  turn.answer({ kind: 'card', message });
  if (!pressed || !(await turn.update(pressed, message))) {
    await showAsNewMessage(services, turn, session, outcome);
    return;
  }
  if (pressed === session.cardId) return;
  await rememberCard(services, session, pressed);
  if (session.cardId && !isOver(session))
    await retire(turn, session.cardId, supersededCard(services, before ?? session, session));
};
