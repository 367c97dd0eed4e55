import { dayAndTime } from '../../../cards/parts/time';
import { oneLine } from '../../../cards/parts/user-text';
import { transcriptText } from '../../../dialogs/tickets/transcript-text';
import { line } from '../../services';
import type { Services } from '../../services';
import { sendToThread } from './post-in-thread';

/** What the requester and Mailmend wrote to each other, in the ticket's thread, because an agent asked for it. */
export const postTranscript = async (services: Services, id: string): Promise<void> => {
  const ticket = await services.store.findTicket(id);
  if (!ticket) return;
  const at = (time: number): string => dayAndTime(time, services.policy.timezone);
  await sendToThread(services, id, line(transcriptText(ticket, { at, text: oneLine })));
};
