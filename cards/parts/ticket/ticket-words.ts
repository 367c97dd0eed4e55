import type { Look } from '../line';
import type { Urgency } from '../../../domain/session';
import type { TicketEvent, TicketState } from '../../../domain/ticket';

/** What a ticket's state is called. */
export const stateWords: Readonly<Record<TicketState, string>> = {
  open: 'Open',
  claimed: 'Being worked on',
  waiting: 'Waiting for an answer',
  resolved: 'Resolved',
  closed: 'Closed',
  reopened: 'Reopened',
};

/** The colour that goes with the word. */
export const stateColours: Readonly<Record<TicketState, NonNullable<Look['color']>>> = {
  open: 'Accent',
  claimed: 'Accent',
  waiting: 'Warning',
  resolved: 'Good',
  closed: 'Good',
  reopened: 'Attention',
};

/** What an urgency is called. */
export const urgencyWords: Readonly<Record<Urgency, string>> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
};

/** The same with what it means, for the requester to choose from. */
export const urgencyChoices: readonly { readonly value: Urgency; readonly title: string }[] = [
  { value: 'low', title: 'Low: it can wait' },
  { value: 'normal', title: 'Normal: it gets in my way' },
  { value: 'high', title: 'High: I can hardly work' },
  { value: 'urgent', title: 'Urgent: I cannot work, or mail is lost' },
];

/** What happened to a ticket, before the name of who did it. */
export const moveWords: Readonly<Record<TicketEvent['move'], string>> = {
  opened: 'Opened by',
  claim: 'Claimed by',
  release: 'Released by',
  assign: 'Assigned by',
  prioritize: 'Priority set by',
  ask: 'Requester asked by',
  write: 'Requester written to by',
  note: 'Private note by',
  'send-fix': 'Fix sent by',
  resolve: 'Resolved by',
  merge: 'Merged by',
  'took-in': 'Another ticket taken in by',
  'show-transcript': 'Conversation shown to',
  reopen: 'Reopened by',
  add: 'Added to by',
  'prepare-fix': 'Fix prepared by',
  'try-fix': 'Fix tried by',
  fixed: 'Works again, says',
  withdraw: 'Withdrawn by',
  mute: 'News switched by',
  rate: 'Rated by',
  remind: 'Helpdesk reminded by',
  nudge: 'Requester reminded by',
  close: 'Closed by',
  unreachable: 'Requester not reached by',
  linked: 'Put to an incident by',
};
