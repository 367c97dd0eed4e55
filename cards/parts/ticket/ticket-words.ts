import type { Urgency } from '../../../domain/session';
import { urgencies } from '../../../domain/session';
import type { Say } from '../../../domain/say';
import type { TicketState } from '../../../domain/ticket';
import { say } from '../../../texts/say';
import type { Look } from '../line';

/** The colour that goes with the word for a ticket's state. */
export const stateColours: Readonly<Record<TicketState, NonNullable<Look['color']>>> = {
  open: 'Accent',
  claimed: 'Accent',
  waiting: 'Warning',
  resolved: 'Good',
  closed: 'Good',
  reopened: 'Attention',
};

/** The urgencies with what each means, for the requester to choose from. */
export const urgencyChoices: readonly { readonly value: Urgency; readonly title: Say }[] = urgencies.map((value) => ({
  value,
  title: say('urgency-to-choose', { urgency: value }),
}));
