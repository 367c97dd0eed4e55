import type { OwnTicketAction } from '../../dialogs/event';
import type { Desk } from '../desk';
import type { Turn } from '../turn';

/** A requester's press about a ticket of their own. */
export const moveOwnTicket = async (_desk: Desk, turn: Turn, _action: OwnTicketAction): Promise<void> => {
  turn.answer({ kind: 'notice', text: 'This cannot be done yet.' });
};
