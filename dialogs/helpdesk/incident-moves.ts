import type { Incident, IncidentState } from '../../domain/incident';
import type { Person } from '../../domain/requester';

/** How many people with one problem, within how long, make an incident worth asking about. */
export interface IncidentRule {
  readonly requesters: number;
  /** In milliseconds. */
  readonly within: number;
}

/** What an agent does with an incident. */
export type IncidentMove =
  | { readonly move: 'declare'; readonly note: string }
  | { readonly move: 'dismiss' }
  | { readonly move: 'end'; readonly note: string };

/** The allowed moves, and the state that each leads to. */
const moves: Readonly<Record<IncidentState, Readonly<Partial<Record<IncidentMove['move'], IncidentState>>>>> = {
  suspected: { declare: 'declared', dismiss: 'dismissed' },
  declared: { end: 'over' },
  dismissed: { declare: 'declared' },
  over: {},
};

/** True when an incident in this state can make the move. */
export const canMove = (state: IncidentState, move: IncidentMove['move']): boolean => moves[state][move] !== undefined;

/** The incident after the move; null when it cannot make it. */
export const moveIncident = (incident: Incident, agent: Person, what: IncidentMove, now: number): Incident | null => {
  const state = moves[incident.state][what.move];
  if (!state) return null;
  return {
    ...incident,
    state,
    declaredBy: what.move === 'declare' ? agent : incident.declaredBy,
    note: what.move === 'dismiss' ? incident.note : what.note,
    updatedAt: now,
  };
};

/** After one was dismissed or is over, the same is not suspected again for so long, in milliseconds. */
const quietFor = 4 * 3_600_000;

/** True when so many reports of late are to be shown to the helpdesk as one incident. */
export const isSuspicious = (
  requesters: number,
  enough: number,
  latest: Incident | undefined,
  now: number,
): boolean => {
  if (requesters < enough) return false;
  if (!latest) return true;
  return (latest.state === 'dismissed' || latest.state === 'over') && now - latest.updatedAt >= quietFor;
};
