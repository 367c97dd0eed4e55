import { helpedEarlier } from '../../dialogs/conversation/press/come-back';
import type { Context } from '../../dialogs/conversation/context';
import { underWay } from '../../dialogs/conversation/hand-over/under-way';
import { factsKnown } from '../../dialogs/conversation/walk-of-session';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';

/** What had helped before, for a problem that came back. */
const cameBack = (session: Session): { readonly note?: Say } => {
  const helped = helpedEarlier(session);
  return helped ? { note: say('came-back', { title: helped.title, at: helped.at }) } : {};
};

/** The ticket of a session that is handed over, with everything known and tried. The store gives it its number. */
export const newTicket = (context: Context, session: Session, id: string): Omit<Ticket, 'number'> => ({
  id,
  sessionId: session.id,
  tenantId: session.address.tenantId,
  requester: session.requester,
  affected: session.affected,
  address: session.address,
  locale: session.locale,
  timezone: session.timezone,
  words: session.words,
  label: session.label,
  facts: factsKnown(context, session),
  ledger: [...(session.walk?.ledger ?? []), ...underWay(context, session)],
  transcript: session.transcript,
  because: session.because ?? 'asked-for-a-person',
  urgency: session.urgency,
  note: session.note,
  state: 'open',
  claimedBy: null,
  resolution: null,
  events: [{ at: context.now, by: session.requester.name, move: 'opened', ...cameBack(session) }],
  messages: [],
  fixes: [],
  helpdesk: null,
  post: null,
  elsewhere: null,
  mergedInto: null,
  incident: session.incident,
  muted: false,
  rating: null,
  since: context.now,
  respondedAt: null,
  waitingSince: null,
  pauses: [],
  endedAt: null,
  marks: [],
  nextAt: null,
  dueAt: null,
  createdAt: context.now,
  updatedAt: context.now,
  version: 0,
});
