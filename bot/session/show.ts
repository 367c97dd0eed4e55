import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { ticketShown } from './related';
import type { Services } from '../services';
import { line } from '../services';
import { goPrivate } from './private-chat/go-private';
import { listTickets } from '../own-tickets/my-tickets';
import { livingCard, showAsNewMessage, showInPlace } from './living-card';
import { ShownLater } from '../turn';
import type { Turn } from '../turn';
import type { Outcome } from './run-conversation';

type Needs = Pick<Services, 'store' | 'messenger' | 'clock' | 'library' | 'draw' | 'supportContact' | 'wakeOutbox'>;

/** The card of a session that was left says so. */
const showEnded = async (services: Needs, turn: Turn, session: Session): Promise<void> => {
  if (!session.cardId) return;
  await turn.update(session.cardId, livingCard(services, session, await ticketShown(services.store, session)));
};

const showAll = async (services: Needs, turn: Turn, outcome: Outcome, known?: readonly Ticket[]): Promise<void> => {
  const { session, effects } = outcome.response;
  for (const effect of effects) {
    switch (effect.kind) {
      case 'say':
        await turn.send(line(turn, effect.text));
        break;
      case 'show-free':
        await turn.send(services.draw(effect.view, turn));
        break;
      case 'list-tickets':
        await listTickets(services, turn, known);
        break;
      case 'show':
        if (!session) break;
        await (effect.where === 'in-place' ? showInPlace : showAsNewMessage)(services, turn, session, outcome);
        break;
      case 'go-private':
        if (session) await goPrivate(services, turn, session);
        break;
      case 'end-other':
        await showEnded(services, turn, effect.session);
        break;
      case 'open-ticket':
      case 'join-ticket':
      case 'calm-ticket':
      case 'follow-up':
        break;
    }
  }
  if (effects.some(({ kind }) => ['open-ticket', 'join-ticket', 'calm-ticket'].includes(kind))) services.wakeOutbox();
};

/** Shows what came of a turn, after it was written; `known` are the person's tickets where they were read already. */
export const show = async (services: Needs, turn: Turn, outcome: Outcome, known?: readonly Ticket[]): Promise<void> => {
  try {
    await showAll(services, turn, outcome, known);
  } catch (error) {
    const { session } = outcome.response;
    if (!session || !outcome.card) throw error;
    const { id, version } = session;
    await services.store.enqueue({
      lane: `session:${id}`,
      key: `show:${id}:${version}`,
      job: { kind: 'show-session', session: id, version },
      dueAt: services.clock(),
    });
    services.wakeOutbox();
    throw new ShownLater({ cause: error });
  }
};
