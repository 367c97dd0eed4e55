import type { Job } from '../../domain/ports';
import type { Desk } from '../desk';
import { followUp } from './follow-up';
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
    case 'follow-up':
      return followUp(desk, job.session, job.until);
  }
};
