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

/** So long the helpdesk is not asked about the same again, in milliseconds: after a no, and while it has not answered. */
const quietFor = 4 * 3_600_000;

/** From when on reports count, in milliseconds since 1970: the time of the rule, and none from before the last one ended. */
export const countedSince = (within: number, latest: Incident | undefined, now: number): number =>
  Math.max(now - within, latest?.state === 'over' ? latest.updatedAt + 1 : 0);

/** True for one that nobody has answered for so long that it says nothing about now any more. */
export const isStale = ({ state, createdAt }: Incident, now: number): boolean =>
  state === 'suspected' && now - createdAt >= quietFor;

/** True when enough reports of late are to be shown to the helpdesk as a new incident. */
export const mayBeNew = (latest: Incident | undefined, now: number): boolean => {
  if (!latest || latest.state === 'over' || isStale(latest, now)) return true;
  return latest.state === 'dismissed' && now - latest.updatedAt >= quietFor;
};
