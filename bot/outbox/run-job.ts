import type { Job } from '../../domain/kept/jobs';
import type { Services } from '../services';
import { askRating } from './to-requester/ask-rating';
import { followUp } from './to-requester/follow-up';
import { callSystem } from '../systems/call-system';
import { postIncident } from './to-thread/post-incident';
import { postInThread } from './to-thread/post-in-thread';
import { postTicket } from './to-thread/post-ticket';
import { postTranscript } from './to-thread/post-transcript';
import { refreshSession } from './to-requester/refresh-session';
import { relayToRequester } from './to-requester/relay-to-requester';
import { relayToThread } from './to-thread/relay-to-thread';
import { sendFix } from './to-requester/send-fix';
import { showSession } from './to-requester/show-session';
import { tellRequester } from './to-requester/tell-requester';
import { tellLinked } from './to-requester/tell-linked';
import { updateIncidentCard } from './to-thread/update-incident';
import { updateTicketCard } from './to-thread/update-ticket-card';

/** Carries out one job of the outbox. A job whose ticket or session is no more has nothing to do. */
export const runJob = async (services: Services, job: Job): Promise<void> => {
  switch (job.kind) {
    case 'post-ticket':
      return postTicket(services, job.ticket);
    case 'update-ticket':
      return updateTicketCard(services, job.ticket);
    case 'tell-requester':
      return tellRequester(services, job.ticket, job.line);
    case 'refresh-session':
      return refreshSession(services, job.session);
    case 'post-in-thread':
      return postInThread(services, job.ticket, job.line, job.mention);
    case 'relay-to-thread':
      return relayToThread(services, job.ticket, job.message);
    case 'relay-to-requester':
      return relayToRequester(services, job.ticket, job.message);
    case 'send-fix':
      return sendFix(services, job.ticket, job.fix);
    case 'post-transcript':
      return postTranscript(services, job.ticket);
    case 'call-system':
      return callSystem(services, job);
    case 'ask-rating':
      return askRating(services, job.ticket);
    case 'post-incident':
      return postIncident(services, job.incident);
    case 'update-incident':
      return updateIncidentCard(services, job.incident);
    case 'tell-linked':
      return tellLinked(services, job.session, job.line);
    case 'show-session':
      return showSession(services, job);
    case 'follow-up':
      return followUp(services, job);
  }
};
