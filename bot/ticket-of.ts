import type { Scene } from '../dialogs/conversation/scene';
import { factsKnown } from '../dialogs/conversation/settle';
import type { Session } from '../domain/session';
import type { Ticket } from '../domain/ticket';

/** The ticket of a session that is handed over, with everything known and tried. The store gives it its number. */
export const ticketOf = (scene: Scene, session: Session, id: string): Omit<Ticket, 'number'> => ({
  id,
  sessionId: session.id,
  tenantId: session.address.tenantId,
  requester: session.requester,
  address: session.address,
  words: session.words,
  label: session.label,
  facts: factsKnown(scene, session),
  ledger: session.walk?.ledger ?? [],
  transcript: session.transcript,
  because: session.because ?? 'asked-for-a-person',
  urgency: session.urgency,
  note: session.note,
  state: 'open',
  claimedBy: null,
  resolution: null,
  events: [{ at: scene.now, by: session.requester.name, move: 'opened' }],
  post: null,
  createdAt: scene.now,
  updatedAt: scene.now,
  version: 0,
});
