import type { Job } from '../../domain/ports';
import type { Desk } from '../desk';
import { followUp } from './follow-up';
import { postInThread } from './post-in-thread';
import { postTicket } from './post-ticket';
import { refreshSession } from './refresh-session';
import { tellRequester } from './tell-requester';
import { updateTicketCard } from './update-ticket-card';

/** Carries out one job of the outbox. A job whose ticket or session is no more has nothing to do. */
export const runJob = async (desk: Desk, job: Job): Promise<void> => {
  switch (job.kind) {
    case 'post-ticket':
      return postTicket(desk, job.ticket);
    case 'update-ticket':
      return updateTicketCard(desk, job.ticket);
    case 'tell-requester':
      return tellRequester(desk, job.ticket, job.line);
    case 'refresh-session':
      return refreshSession(desk, job.session);
    case 'post-in-thread':
      return postInThread(desk, job.ticket, job.line, job.mention);
    case 'relay-to-thread':
    case 'relay-to-requester':
    case 'send-fix':
    case 'post-transcript':
    case 'ask-rating':
    case 'post-incident':
    case 'update-incident':
    case 'tell-linked':
    case 'call-system':
      return;
    case 'follow-up':
      return followUp(desk, job.session, job.until);
  }
};
