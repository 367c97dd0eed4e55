/** Where a setting comes from: named in the environment, set up in Teams, or what is usual. */
export type Origin = 'environment' | 'teams' | 'usual';

/** What is in force, for admins to read. Nothing secret is among it. */
export interface Settings {
  readonly mode: 'local' | 'production';
  readonly helpdesks: readonly {
    readonly channel: string;
    readonly team: string;
    readonly labels: readonly string[];
    readonly urgencies: readonly string[];
    readonly setBy: string | null;
    readonly setAt: number | null;
    readonly origin: Origin;
  }[];
  /** Null where every member of a helpdesk's team is an agent. */
  readonly agents: readonly { readonly id: string; readonly name: string | null }[] | null;
  readonly admins: readonly string[];
  readonly timezone: string;
  /** Monday first; the spans of each day, such as `08:00–12:00`. */
  readonly hours: readonly (readonly string[])[];
  readonly holidays: readonly string[];
  /** By urgency, in milliseconds of business time. */
  readonly targets: readonly { readonly urgency: string; readonly response: number; readonly resolution: number }[];
  readonly takeBackFor: number;
  readonly incidents: { readonly requesters: number; readonly within: number };
  readonly systems: readonly string[];
  readonly supportContact: string;
  /** Where each of these comes from, by the name of its variable. */
  readonly origins: Readonly<Record<string, Origin>>;
}
