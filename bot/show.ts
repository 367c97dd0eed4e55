import type { Session } from '../domain/session';
import { ticketShown } from './around';
import type { Desk } from './desk';
import { line } from './desk';
import { goPrivate } from './go-private';
import { listTickets } from './handlers/my-tickets';
import { livingCard, showAsNewMessage, showInPlace } from './living-card';
import type { Turn } from './turn';
import type { Outcome } from './write-turned';

/** The card of a session that was left says so. */
const showEnded = async (desk: Desk, turn: Turn, session: Session): Promise<void> => {
  if (!session.cardId) return;
  await turn.update(session.cardId, livingCard(desk, session, await ticketShown(desk.store, session)));
};

/** Shows what came of a turn, after it was written. */
export const show = async (desk: Desk, turn: Turn, { turned, ticket }: Outcome): Promise<void> => {
  const { session, effects } = turned;
  for (const effect of effects) {
    switch (effect.kind) {
      case 'say':
        await turn.send(line(effect.text));
        break;
      case 'show-free':
        await turn.send(desk.draw(effect.view));
        break;
      case 'list-tickets':
        await listTickets(desk, turn);
        break;
      case 'show':
        if (!session) break;
        await (effect.where === 'in-place' ? showInPlace : showAsNewMessage)(desk, turn, session, ticket);
        break;
      case 'go-private':
        if (session) await goPrivate(desk, turn, session);
        break;
      case 'end-other':
        await showEnded(desk, turn, effect.session);
        break;
      case 'open-ticket':
      case 'join-ticket':
      case 'follow-up':
        break;
    }
  }
  if (effects.some(({ kind }) => kind === 'open-ticket' || kind === 'join-ticket')) desk.wakeOutbox();
};
