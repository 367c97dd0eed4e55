import type { Label } from './labels';
import type { Address } from './requester';
import type { Urgency } from './session';
import type { HelpdeskChannel, Ticket } from './ticket';

/** Which tickets a helpdesk channel takes; one without either takes what no other does. */
export interface HelpdeskRule {
  readonly labels: readonly Label[];
  readonly urgencies: readonly Urgency[];
}

/** A channel that was made a helpdesk in Teams. */
export interface Helpdesk extends HelpdeskChannel {
  readonly tenantId: string;
  readonly rule: HelpdeskRule;
  /** How to speak there. */
  readonly address: Address;
  /** The name of who made it one. */
  readonly setBy: string;
  readonly setAt: number;
}

/** True when the rule names nothing: the channel takes what no other channel's rule names. */
export const takesTheRest = ({ labels, urgencies }: HelpdeskRule): boolean =>
  labels.length === 0 && urgencies.length === 0;

const fits = ({ labels, urgencies }: HelpdeskRule, ticket: Pick<Ticket, 'label' | 'urgency'>): boolean =>
  (labels.length === 0 || (ticket.label !== null && labels.includes(ticket.label))) &&
  (urgencies.length === 0 || urgencies.includes(ticket.urgency));

const strictness = ({ labels, urgencies }: HelpdeskRule): number =>
  (labels.length > 0 ? 2 : 0) + (urgencies.length > 0 ? 1 : 0);

/** Where a ticket belongs: the channel with the strictest rule that fits, the newest of several; else `fallback`. */
export const helpdeskFor = (
  ticket: Pick<Ticket, 'label' | 'urgency'>,
  helpdesks: readonly Helpdesk[],
  fallback: HelpdeskChannel | null,
): HelpdeskChannel | null => {
  const [best] = helpdesks
    .filter(({ rule }) => fits(rule, ticket))
    .toSorted((a, b) => strictness(b.rule) - strictness(a.rule) || b.setAt - a.setAt);
  return best ? { teamId: best.teamId, channelId: best.channelId } : fallback;
};
