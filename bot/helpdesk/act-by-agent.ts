import { isRepeat } from '../../dialogs/tickets/moves/is-repeat';
import type { AgentMove } from '../../dialogs/tickets/moves/move-request';
import type { TicketAction } from '../../dialogs/event';
import type { Ticket, TicketFile } from '../../domain/ticket';
import type { Services } from '../services';
import type { Actor } from '../turn';
import { agentMoveOf } from './agent-move-of';
import type { Refusal } from './agents';
import { moveByAgent } from './move-by-agent';

type Needs = Pick<
  Services,
  'store' | 'directory' | 'clock' | 'newId' | 'library' | 'helpdesk' | 'agents' | 'policy' | 'systems' | 'wakeOutbox'
>;

/** What came of what an agent wants: the ticket as it is now and the move that was made, or why nothing was changed. */
export type ActOutcome = { readonly ticket: Ticket; readonly what: AgentMove } | Refusal;

/**
 * Does what an agent pressed or typed, who was checked to be one of the ticket's helpdesk: one and the same request either
 * way. A press that comes again is done once; what is typed again is meant again. `fits` is asked of the ticket as it is
 * when it is written, and nothing is done where it says no.
 */
export const actByAgent = async (
  services: Needs,
  turn: Actor,
  ticket: Ticket,
  action: TicketAction,
  files: readonly TicketFile[] = [],
  fits: (ticket: Ticket) => boolean = () => true,
): Promise<ActOutcome> => {
  const what = await agentMoveOf(services, turn, ticket, action, files);
  if ('no' in what) return what;
  if (turn.input.kind === 'action' && isRepeat(ticket, turn.person, what, services.clock())) return { ticket, what };
  const outcome = await moveByAgent(services, turn, ticket.id, what, fits);
  return 'no' in outcome ? outcome : { ticket: outcome.ticket, what };
};
