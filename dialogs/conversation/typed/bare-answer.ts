import { isTopic } from '../../../domain/labels';
import type { Session } from '../../../domain/session';
import type { SessionAction } from '../../event';

/** What a bare yes or no means to a card that asks something, though not a fact; null when it means nothing there. */
export const bareAnswer = (session: Session, said: 'yes' | 'no'): SessionAction | null => {
  const id = session.id;
  const yes = said === 'yes';
  if (session.aside?.kind === 'maybe-lost') return { verb: yes ? 'lost' : 'stay', session: id };
  if (session.aside?.kind === 'leave-this') return { verb: yes ? 'leave' : 'stay', session: id };
  if (session.aside?.kind === 'double') return { verb: yes ? 'join-ticket' : 'go-on', session: id };
  if (session.aside?.kind === 'back-again') return { verb: yes ? 'next-fix' : 'go-on', session: id };
  if (session.aside?.kind === 'incident') return { verb: yes ? 'follow-incident' : 'go-on', session: id };
  if (session.aside !== null) return null;
  if (session.stage === 'handing-over') {
    return yes
      ? { verb: 'hand-over', session: id, note: session.note, urgency: session.urgency }
      : { verb: 'back', session: id, step: null };
  }
  const other: SessionAction = { verb: 'something-else', session: id, round: session.rejected.length };
  if (session.stage === 'clarifying') return yes ? null : other;
  if (session.stage !== 'confirming' || session.label === null) return null;
  if (isTopic(session.label)) return yes ? { verb: 'person', session: id } : other;
  return yes ? { verb: 'start-guide', session: id } : other;
};
