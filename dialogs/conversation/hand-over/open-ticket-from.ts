import { isSamePerson } from '../../../domain/session';
import type { Session, Urgency } from '../../../domain/session';
import { isLive } from '../../../domain/ticket';
import type { Ticket } from '../../../domain/ticket';
import { beginSession } from '../begin';
import type { Speaker } from '../begin';
import { newMessage } from '../context';
import type { Context, Response } from '../context';
import { escalate, toHandOver } from './hand-over';
import { hear } from '../hear/hear';
import type { Reading } from '../reading';

/** What whoever opens a ticket says beside the text. */
interface Opening {
  readonly urgency: Urgency;
  /** Whose problem it is, where it is not their own. */
  readonly affected: string | null;
}

/** True for a ticket that somebody works on about the same problem, or with the same words, of the same person. */
const isAlike = (ticket: Ticket, { label, words }: Session, affected: string | null): boolean =>
  isLive(ticket) &&
  isSamePerson(ticket.affected, affected) &&
  (ticket.words === words || (label !== null && ticket.label === label));

/**
 * A ticket straight from a text, as when somebody tells a problem and then asks for a person; what the text tells is noted.
 * Where one about the same is open already, the words go there.
 */
export const openTicketFrom = (
  context: Context,
  speaker: Speaker,
  reading: Reading,
  { urgency, affected }: Opening,
): Response => {
  const heard = hear(context, null, speaker, reading);
  const told = heard.session ?? beginSession(context, speaker, reading.text);
  // A loss that was told opens its urgent ticket by itself.
  if (told.stage === 'escalated') return { session: { ...told, affected }, effects: heard.effects };
  const same = context.related.tickets.find((ticket) => isAlike(ticket, told, affected));
  if (!same) return escalate({ ...toHandOver(told, 'asked-for-a-person'), affected }, '', urgency, newMessage);
  const linked: Session = { ...told, stage: 'linked', aside: null, affected, ticketNumber: same.number };
  return { session: linked, effects: [{ kind: 'join-ticket', ticket: same.id, text: reading.text }, newMessage] };
};
