import type { Urgency } from '../../../domain/session';
import { beginSession } from '../begin';
import type { Speaker } from '../begin';
import { newMessage } from '../context';
import type { Context, Response } from '../context';
import { escalate, toHandOver } from './hand-over';
import { understood } from '../hear/hear-problem';
import type { Reading } from '../reading';

/** What whoever opens a ticket says beside the text. */
interface Opening {
  readonly urgency: Urgency;
  /** Whose problem it is, where it is not their own. */
  readonly affected: string | null;
}

/** A ticket straight from a text, as when somebody tells a problem and then asks for a person; what the text tells is noted. */
export const openTicketFrom = (
  context: Context,
  speaker: Speaker,
  reading: Reading,
  { urgency, affected }: Opening,
): Response => {
  const fresh = beginSession(context, speaker, reading.text);
  const told = understood(context, fresh, reading.told(false)) ?? fresh;
  return escalate({ ...toHandOver(told, 'asked-for-a-person'), affected }, '', urgency, newMessage);
};
