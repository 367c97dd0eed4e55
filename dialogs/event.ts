import type { ChoiceFactId } from '../domain/facts';
import type { Label } from '../domain/labels';
import type { Urgency } from '../domain/session';
import type { ProcedureResult } from '../domain/walk';

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
  /** The part on the card is done: to the next one. */
  | { readonly verb: 'next-part'; readonly session: string; readonly step: string }
  | { readonly verb: 'all-parts'; readonly session: string; readonly step: string }
  | { readonly verb: 'later'; readonly session: string; readonly step: string }
  | { readonly verb: 'park'; readonly session: string; readonly step: string; readonly when: Later }
  | { readonly verb: 'resume'; readonly session: string }
  | { readonly verb: 'back'; readonly session: string; readonly step: string | null }
  | { readonly verb: 'leave'; readonly session: string }
  | { readonly verb: 'stay'; readonly session: string }
  /** Mail is gone that was there before. */
  | { readonly verb: 'lost'; readonly session: string }
  /** No mail is gone: what was opened for it is taken back. */
  | { readonly verb: 'not-lost'; readonly session: string }
  /** Whose problem it is; "" where that is not told. */
  | { readonly verb: 'for-whom'; readonly session: string; readonly name: string }
  /** It is the requester's own after all. */
  | { readonly verb: 'for-me'; readonly session: string }
  /** What the helpdesk asks first: by the name of the fact what was filled in, "" where nothing was. */
  | { readonly verb: 'tell-details'; readonly session: string; readonly filled: Readonly<Record<string, string>> }
  | { readonly verb: 'cancel'; readonly session: string }
  | { readonly verb: 'restart'; readonly session: string }
  | { readonly verb: 'person'; readonly session: string }
  | { readonly verb: 'hand-over'; readonly session: string; readonly note: string; readonly urgency: Urgency }
  | { readonly verb: 'rate'; readonly session: string; readonly stars: number }
  | { readonly verb: 'take-second'; readonly session: string }
  | { readonly verb: 'go-private'; readonly session: string }
  | { readonly verb: 'join-ticket'; readonly session: string }
  | { readonly verb: 'next-fix'; readonly session: string }
  | { readonly verb: 'follow-incident'; readonly session: string }
  /** Go on with this problem by itself: not in the open ticket, not in the incident, not where the last time ended. */
  | { readonly verb: 'go-on'; readonly session: string };

/** What was pressed outside a session. */
export type FreeAction =
  /** `after`: the session on whose ended card it stands; once another came behind that one, it says nothing any more. */
  | { readonly verb: 'say'; readonly text: string; readonly after?: string }
  | { readonly verb: 'help' }
  /** `here`: in the card that was pressed, which showed one of them; otherwise at the end of the chat. */
  | { readonly verb: 'my-tickets'; readonly here?: true | undefined }
  | { readonly verb: 'new-person' };

/** What an agent pressed on a ticket's card. */
export type TicketAction = { readonly ticket: string } & (
  | { readonly verb: 'claim-ticket' }
  | { readonly verb: 'release-ticket' }
  /** `person`: chosen from the directory; `name`: typed, where it cannot be chosen from. */
  | { readonly verb: 'assign-ticket'; readonly person: string; readonly name: string }
  | { readonly verb: 'prioritize-ticket'; readonly urgency: Urgency }
  | { readonly verb: 'ask-requester'; readonly text: string }
  | { readonly verb: 'write-requester'; readonly text: string }
  /** A message that is held, by its id; the newest of whoever asks where that is empty. */
  | { readonly verb: 'take-back'; readonly message: string }
  | { readonly verb: 'note-ticket'; readonly text: string }
  | { readonly verb: 'send-fix'; readonly procedure: string }
  | { readonly verb: 'resolve-ticket'; readonly note: string }
  | { readonly verb: 'merge-ticket'; readonly number: number | null }
  | { readonly verb: 'show-transcript' }
  | { readonly verb: 'reopen-ticket' }
);

/** What opens on the helpdesk's card of a ticket, one at a time; `more` names those that are needed seldom. */
export const ticketForms = [
  'write',
  'resolve',
  'fix',
  'note',
  'assign',
  'priority',
  'merge',
  'conversation',
  'more',
] as const;
export type TicketForm = (typeof ticketForms)[number];

/** What opens on a requester's card of their own ticket. */
export const ownTicketForms = ['add', 'withdraw'] as const;
export type OwnTicketForm = (typeof ownTicketForms)[number];

/** What was pressed to fill something in. Nothing of the ticket changes; null shows the card as it was before. */
export type OpenFormAction = { readonly ticket: string } & (
  | { readonly verb: 'ticket-form'; readonly form: TicketForm | null }
  | { readonly verb: 'own-ticket-form'; readonly form: OwnTicketForm | null }
);

/** What a requester pressed about a ticket of their own. */
export type OwnTicketAction = { readonly ticket: string } & (
  | { readonly verb: 'see-ticket' }
  | { readonly verb: 'add-to-ticket'; readonly text: string }
  | { readonly verb: 'ticket-fixed' }
  | { readonly verb: 'withdraw-ticket'; readonly note: string }
  | { readonly verb: 'reopen-own-ticket'; readonly text?: string | undefined }
  | { readonly verb: 'mute-ticket'; readonly muted: boolean }
  | { readonly verb: 'rate-ticket'; readonly stars: number; readonly note: string }
  | { readonly verb: 'fix-local-data'; readonly fix: string; readonly value: 'yes' | 'no' | 'unsure' }
  | { readonly verb: 'fix-result'; readonly fix: string; readonly result: ProcedureResult }
);

/** What an agent pressed on an incident's card. */
export type IncidentAction = { readonly incident: string } & (
  | { readonly verb: 'declare-incident'; readonly note: string }
  | { readonly verb: 'dismiss-incident' }
  | { readonly verb: 'end-incident'; readonly note: string }
);

export type Action = SessionAction | FreeAction | TicketAction | OwnTicketAction | IncidentAction | OpenFormAction;
export type Verb = Action['verb'];
