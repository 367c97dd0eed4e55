import { oneLine } from '../../../cards/parts/user-text';
import { transcriptText } from '../../../dialogs/tickets/transcript-text';
import { words } from '../../../texts/say';
import { helpdeskReader, line } from '../../services';
import { sendToThread } from './post-in-thread';
import type { ThreadNeeds } from './post-ticket';

/** What the requester and Mailmend wrote to each other, in the ticket's thread, because an agent asked for it. */
export const postTranscript = async (services: ThreadNeeds, id: string): Promise<void> => {
  const ticket = await services.store.findTicket(id);
  if (!ticket) return;
  const reader = helpdeskReader(services);
  const text = transcriptText(ticket, { short: oneLine, length: (each) => words(reader, each).length });
  await sendToThread(services, id, line(reader, text));
};
