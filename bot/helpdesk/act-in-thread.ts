import { doneInThread } from '../../dialogs/tickets/typed/thread-answers';
import type { AgentMove } from '../../dialogs/tickets/moves/move-request';
import type { HeldMessageView } from '../../dialogs/views/helpdesk-view';
import type { Ticket } from '../../domain/ticket';
import { helpdeskReader, line } from '../services';
import type { Services } from '../services';
import type { Deed } from '../session/taker';
import type { Turn } from '../turn';
import { actByAgent } from './act-by-agent';

type Needs = Pick<
  Services,
  | 'store'
  | 'directory'
  | 'log'
  | 'clock'
  | 'newId'
  | 'library'
  | 'draw'
  | 'helpdesk'
  | 'agents'
  | 'policy'
  | 'systems'
  | 'wakeOutbox'
>;

/** What was written, where it can be taken back. */
const heldMessageOf = ({ policy }: Needs, { id, requester }: Ticket, what: AgentMove): HeldMessageView | null => {
  if (!('heldUntil' in what) || what.heldUntil === undefined) return null;
  const stands = { is: 'held', asks: what.move === 'hold-question', seconds: policy.takeBackFor / 1000 } as const;
  return { kind: 'held-message', ticket: id, message: what.id, requester: requester.name, stands };
};

/** Does what an agent typed in a ticket's thread, and says there in a line what came of it. */
export const actInThread = async (
  services: Needs,
  turn: Turn,
  { ticket, action, files }: Extract<Deed, { readonly kind: 'act' }>,
): Promise<void> => {
  const outcome = await actByAgent(services, turn, ticket, action, files);
  if ('no' in outcome) {
    const { code, no } = outcome;
    services.log.warn({ code, ticket: ticket.id, person: turn.person.id, activity: turn.activityId }, 'refused');
    await turn.send(line(helpdeskReader(services), no));
    return;
  }
  const held = heldMessageOf(services, outcome.ticket, outcome.what);
  if (held) {
    await turn.send(services.draw(held, helpdeskReader(services)));
    return;
  }
  const said = doneInThread(outcome.ticket, outcome.what, turn.person.id);
  if (said !== null) await turn.send(line(helpdeskReader(services), said));
};
