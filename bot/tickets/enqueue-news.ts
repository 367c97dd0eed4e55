import type { News } from '../../dialogs/tickets/moves/move-request';
import type { Job, OtherSystem, SystemEvent } from '../../domain/kept/jobs';
import type { Store } from '../../domain/ports';
import type { Ticket } from '../../domain/ticket';

/** The lane of everything that is shown in a ticket's thread. */
export const threadLane = (ticket: Pick<Ticket, 'id'>): string => `ticket:${ticket.id}`;
/** The lane of everything that is written to a ticket's requester. */
export const requesterLane = (ticket: Pick<Ticket, 'id'>): string => `tell:${ticket.id}`;

interface Sending {
  readonly lane: string;
  readonly job: Job;
  /** When it is not to be sent at once. */
  readonly dueAt?: number;
}

/** What the other systems are told of an event, each in a lane of its own: one that is down holds up no other. */
export const toSystems = (
  ticket: Pick<Ticket, 'id' | 'state'>,
  event: SystemEvent,
  now: number,
  systems: readonly OtherSystem[],
): readonly Sending[] =>
  systems.map((system) => ({
    lane: `${system}:${ticket.id}`,
    job: { kind: 'call-system', system, ticket: ticket.id, event, state: ticket.state, at: now },
  }));

const sendings = (ticket: Ticket, news: News, now: number, systems: readonly OtherSystem[]): readonly Sending[] => {
  const { id } = ticket;
  switch (news.to) {
    case 'helpdesk-card':
      return [{ lane: threadLane(ticket), job: { kind: 'update-ticket', ticket: id } }];
    case 'requester-card':
      return [{ lane: `session:${ticket.sessionId}`, job: { kind: 'refresh-session', session: ticket.sessionId } }];
    case 'requester-line':
      return [{ lane: requesterLane(ticket), job: { kind: 'tell-requester', ticket: id, line: news.line } }];
    case 'requester-message':
      return [
        {
          lane: requesterLane(ticket),
          job: { kind: 'relay-to-requester', ticket: id, message: news.message },
          ...(news.at !== undefined && { dueAt: news.at }),
        },
      ];
    case 'thread-line':
      return [
        {
          lane: threadLane(ticket),
          job: {
            kind: 'post-in-thread',
            ticket: id,
            line: news.line,
            ...(news.mention && { mention: news.mention }),
          },
        },
      ];
    case 'thread-message':
      return [{ lane: threadLane(ticket), job: { kind: 'relay-to-thread', ticket: id, message: news.message } }];
    case 'fix-card':
      return [{ lane: requesterLane(ticket), job: { kind: 'send-fix', ticket: id, fix: news.fix } }];
    case 'transcript':
      return [{ lane: threadLane(ticket), job: { kind: 'post-transcript', ticket: id } }];
    case 'rating-card':
      // A lane of its own: a job that waits holds up whatever is newer in its lane.
      return [
        { lane: `rating:${id}:${String(ticket.version)}`, job: { kind: 'ask-rating', ticket: id }, dueAt: news.at },
      ];
    case 'other-systems':
      return toSystems(ticket, news.event, now, systems);
  }
};

/**
 * Puts what a move tells into the outbox. `ticket` is the one that was just written, with the version that it was written
 * against: the same move is never told twice.
 */
export const tell = async (
  store: Store,
  ticket: Ticket,
  news: readonly News[],
  now: number,
  systems: readonly OtherSystem[] = [],
): Promise<void> => {
  for (const { lane, job, dueAt = now } of news.flatMap((each) => sendings(ticket, each, now, systems))) {
    await store.enqueue({ lane, key: `${job.kind}:${lane}:${String(ticket.version + 1)}`, job, dueAt });
  }
};
