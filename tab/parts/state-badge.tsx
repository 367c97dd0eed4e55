import { Badge } from '@fluentui/react-badge';
import type { TicketState } from '../../domain/ticket';
import { say } from '../texts/say';

const colours = {
  open: 'danger',
  reopened: 'danger',
  claimed: 'brand',
  waiting: 'warning',
  resolved: 'success',
  closed: 'subtle',
} as const satisfies Record<TicketState, string>;

/** The state of a ticket: its word, and a colour that says nothing more. */
export const StateBadge = ({ state }: { readonly state: TicketState }) => (
  <Badge className="state" appearance="tint" color={colours[state]}>
    {say('ticket-state', { state })}
  </Badge>
);
