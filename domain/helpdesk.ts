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

/**
 * Where a ticket may go, the best first: the channels whose rule fits, the strictest first, the newest of several; last
 * the one of the configuration, which takes everything.
 */
export const helpdesksFor = (
  ticket: Pick<Ticket, 'label' | 'urgency'>,
  helpdesks: readonly Helpdesk[],
  configured: HelpdeskChannel | null,
): readonly HelpdeskChannel[] => {
  const fitting: readonly HelpdeskChannel[] = helpdesks
    .filter(({ rule }) => fits(rule, ticket))
    .toSorted((a, b) => strictness(b.rule) - strictness(a.rule) || b.setAt - a.setAt)
    .map(({ teamId, channelId }) => ({ teamId, channelId }));
  const isKnown = fitting.some(({ channelId }) => channelId === configured?.channelId);
  return configured === null || isKnown ? fitting : [...fitting, configured];
};

/** Where a ticket belongs: the first of the channels that it may go to; null when there is none. */
export const helpdeskFor = (
  ticket: Pick<Ticket, 'label' | 'urgency'>,
  helpdesks: readonly Helpdesk[],
  configured: HelpdeskChannel | null,
): HelpdeskChannel | null => helpdesksFor(ticket, helpdesks, configured)[0] ?? null;
