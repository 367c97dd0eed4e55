import type { IncidentAction } from '../../dialogs/event';
import type { Desk } from '../desk';
import type { Turn } from '../turn';

/** An agent’s press on an incident’s card. */
export const moveIncident = async (_desk: Desk, turn: Turn, _action: IncidentAction): Promise<void> => {
  turn.answer({ kind: 'notice', text: 'This cannot be done yet.' });
};
