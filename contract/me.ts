import type { Urgency } from '../domain/session';
import type { TicketState } from '../domain/ticket';

/** A name by which something is chosen, and what people call it. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** Who looks at the page, and what there is for them. */
export interface Me {
  readonly id: string;
  readonly name: string;
  /** `unknown`: it cannot be looked up just now whether they are an agent. */
  readonly role: 'requester' | 'agent' | 'unknown';
  /** True for whoever may see the settings. */
  readonly isAdmin: boolean;
  /** True in local mode: no token was checked, and the page lets one choose who one is. */
  readonly isLocal: boolean;
  /** What one can be in local mode; empty elsewhere. Sent as the header `x-local-user`. */
  readonly localUsers: readonly { readonly id: string; readonly name: string; readonly what: string }[];
  /** The helpdesk's time zone, in which business days count. */
  readonly timezone: string;
  /** How long what was written can be taken back, in milliseconds. */
  readonly takeBackFor: number;
  /** The app's id in addresses of Teams, and the bot's own id; empty where there is none. */
  readonly appId: string;
  readonly botId: string;
  readonly supportContact: string;
  /** What filters can be set to; empty for whoever is no agent. */
  readonly filters: {
    readonly states: readonly TicketState[];
    readonly urgencies: readonly Urgency[];
    readonly symptoms: readonly Named[];
    readonly outlooks: readonly Named[];
    readonly channels: readonly Named[];
  };
}
