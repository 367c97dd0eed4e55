import type { Look } from './line';
import type { Urgency } from '../domain/session';
import type { TicketMove, TicketState } from '../domain/ticket';

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
export const moveWords: Readonly<Record<TicketMove | 'opened', string>> = {
  opened: 'Opened by',
  claim: 'Claimed by',
  release: 'Released by',
  wait: 'Waiting for the requester, set by',
  answer: 'Answered by',
  resolve: 'Resolved by',
  close: 'Closed by',
  reopen: 'Reopened by',
};
