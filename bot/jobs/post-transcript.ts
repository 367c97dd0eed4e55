import { dayAndTime } from '../../cards/time';
import { oneLine } from '../../cards/user-text';
import { transcriptText } from '../../dialogs/helpdesk/transcript-text';
import { line } from '../desk';
import type { Desk } from '../desk';
import { sendToThread } from './post-in-thread';

/** What the requester and Mailmend wrote to each other, in the ticket's thread, because an agent asked for it. */
export const postTranscript = async (desk: Desk, id: string): Promise<void> => {
  const ticket = await desk.store.findTicket(id);
  if (!ticket) return;
  const at = (time: number): string => dayAndTime(time, desk.policy.timezone);
  await sendToThread(desk, id, line(transcriptText(ticket, { at, text: oneLine })));
};
