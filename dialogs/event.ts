import type { ChoiceFactId } from '../domain/facts';
import type { Label } from '../domain/labels';
import type { Urgency } from '../domain/session';

/** When a parked session is taken up again, in the requester's time zone. */
export const laters = ['in-2-hours', 'this-evening', 'tomorrow-at-9'] as const;
export type Later = (typeof laters)[number];

/** What was pressed on a session's card. `session` is checked against the session at hand, `step` against its place. */
export type SessionAction =
  | { readonly verb: 'choose-symptom'; readonly session: string; readonly label: Label }
  | { readonly verb: 'something-else'; readonly session: string; readonly round: number }
  | { readonly verb: 'start-guide'; readonly session: string }
  | { readonly verb: 'change-fact'; readonly session: string; readonly fact: ChoiceFactId }
  | { readonly verb: 'set-fact'; readonly session: string; readonly fact: ChoiceFactId; readonly value: string }
  | { readonly verb: 'answer'; readonly session: string; readonly step: string; readonly value: string }
  | { readonly verb: 'find-out'; readonly session: string; readonly step: string | null }
  | { readonly verb: 'stuck'; readonly session: string; readonly step: string }
  | { readonly verb: 'stuck-at'; readonly session: string; readonly step: string; readonly problem: string }
  | { readonly verb: 'later'; readonly session: string; readonly step: string }
  | { readonly verb: 'park'; readonly session: string; readonly step: string; readonly when: Later }
  | { readonly verb: 'resume'; readonly session: string }
  | { readonly verb: 'back'; readonly session: string; readonly step: string | null }
  | { readonly verb: 'leave'; readonly session: string }
  | { readonly verb: 'stay'; readonly session: string }
  | { readonly verb: 'cancel'; readonly session: string }
  | { readonly verb: 'restart'; readonly session: string }
  | { readonly verb: 'person'; readonly session: string }
  | { readonly verb: 'hand-over'; readonly session: string; readonly note: string; readonly urgency: Urgency }
  | { readonly verb: 'rate'; readonly session: string; readonly stars: number }
  | { readonly verb: 'take-second'; readonly session: string }
  | { readonly verb: 'go-private'; readonly session: string };

/** What was pressed outside a session. */
export type FreeAction =
  | { readonly verb: 'say'; readonly text: string }
  | { readonly verb: 'help' }
  | { readonly verb: 'my-tickets' }
  | { readonly verb: 'new-person' };

/** What an agent pressed on a ticket's card. */
export type TicketAction =
  | { readonly verb: 'claim-ticket'; readonly ticket: string }
  | { readonly verb: 'release-ticket'; readonly ticket: string }
  | { readonly verb: 'resolve-ticket'; readonly ticket: string; readonly note: string }
  | { readonly verb: 'reopen-ticket'; readonly ticket: string };

export type Action = SessionAction | FreeAction | TicketAction;
export type Verb = Action['verb'];
