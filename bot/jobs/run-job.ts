import type { Job } from '../../domain/ports';
import type { Desk } from '../desk';
import { askRating } from './ask-rating';
import { followUp } from './follow-up';
import { callSystem } from './call-system';
import { postIncident } from './post-incident';
import { postInThread } from './post-in-thread';
import { postTicket } from './post-ticket';
import { postTranscript } from './post-transcript';
import { refreshSession } from './refresh-session';
import { relayToRequester } from './relay-to-requester';
import { relayToThread } from './relay-to-thread';
import { sendFix } from './send-fix';
import { tellRequester } from './tell-requester';
import { tellLinked } from './tell-linked';
import { updateIncidentCard } from './update-incident';
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
      return relayToThread(desk, job.ticket, job.message);
    case 'relay-to-requester':
      return relayToRequester(desk, job.ticket, job.message);
    case 'send-fix':
      return sendFix(desk, job.ticket, job.fix);
    case 'post-transcript':
      return postTranscript(desk, job.ticket);
      return;
    case 'call-system':
      return callSystem(desk, job);
    case 'ask-rating':
      return askRating(desk, job.ticket);
    case 'post-incident':
      return postIncident(desk, job.incident);
    case 'update-incident':
      return updateIncidentCard(desk, job.incident);
    case 'tell-linked':
      return tellLinked(desk, job.session, job.line);
    case 'follow-up':
      return followUp(desk, job);
  }
};
