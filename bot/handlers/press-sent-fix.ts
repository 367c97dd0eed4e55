import type { OwnTicketAction } from '../../dialogs/event';
import type { Desk } from '../desk';
import type { Turn } from '../turn';

/** What a requester pressed on the card of a fix that an agent sent. */
export const pressSentFix = async (_desk: Desk, turn: Turn, _action: OwnTicketAction): Promise<void> => {
  turn.answer({ kind: 'notice', text: 'This cannot be done yet.' });
};
