import { doneInThread } from '../../dialogs/tickets/typed/thread-answers';
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
  | 'helpdesk'
  | 'agents'
  | 'policy'
  | 'systems'
  | 'wakeOutbox'
>;

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
  const said = doneInThread(outcome.ticket, outcome.what, turn.person.id);
  if (said !== null) await turn.send(line(helpdeskReader(services), said));
};
