import { press } from '../../dialogs/conversation/press/press';
import { examples } from '../../dialogs/conversation/context';
import type { Response } from '../../dialogs/conversation/context';
import type { SessionAction } from '../../dialogs/event';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import { ticketShown } from './related';
import type { Services } from '../services';
import { showInPlace } from './living-card';
import { show } from './show';
import { showMoved } from './private-chat/go-private';
import type { Turn } from '../turn';
import { runConversation } from './run-conversation';
import { say } from '../../texts/say';

const isTheirs = (turn: Turn, session: Session): boolean =>
  session.requester.id === turn.person.id && session.address.tenantId === turn.address.tenantId;

/** The session that took over the card that was pressed, when the requester left this one for it; a click behind it. */
const holderOf = async (services: Services, turn: Turn, session: Session): Promise<Session | null> => {
  const pressed = turn.input.kind === 'action' ? turn.input.cardId : null;
  if (pressed === null || !isOver(session)) return null;
  const latest = await services.store.findLatestSession(turn.address.conversationId, turn.person.id);
  return latest && latest.id !== session.id && latest.cardId === pressed ? latest : null;
};

/** The turn, and the session that goes on beside it left for the one that the press brings back: one lives at a time. */
const leavingOther = (response: Response, pressed: Session, other: Session | null): Response => {
  const { session } = response;
  if (!session || !other || other.id === session.id || !isOver(pressed) || isOver(session)) return response;
  const left: Session = { ...other, stage: 'cancelled', aside: null };
  return { session, effects: [{ kind: 'end-other', session: left }, ...response.effects] };
};

/**
 * A press on a session's card. Only the session's own requester moves it; anybody else is told so in private, and a
 * card whose session is not known any more gives a new beginning.
 */
export const pressSession = async (services: Services, turn: Turn, action: SessionAction): Promise<void> => {
  const found = await services.store.findSession(action.session);
  if (!found) {
    turn.answer({
      kind: 'notice',
      text: say('this-card-is-from-a'),
    });
    if (turn.address.place === 'personal') await turn.send(services.draw({ kind: 'unknown', examples }, turn));
    return;
  }
  if (!isTheirs(turn, found)) {
    turn.answer({
      kind: 'notice',
      text: say('this-is-somebody-elses-case'),
    });
    return;
  }
  if (found.address.place === 'personal' && turn.address.place !== 'personal') {
    await showMoved(services, turn, found);
    return;
  }
  const next = await holderOf(services, turn, found);
  if (next) {
    await showInPlace(services, turn, next, { ticket: await ticketShown(services.store, next), before: null });
    return;
  }
  let other: Session | null = null;
  const outcome = await runConversation(
    services,
    async (store) => {
      other = (await store.findLiveSession(found.address.conversationId, turn.person.id)) ?? null;
      return (await store.findSession(action.session)) ?? null;
    },
    (context, session) => leavingOther(press(context, session ?? found, action), session ?? found, other),
  );
  await show(services, turn, outcome);
};
