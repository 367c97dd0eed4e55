import { nothingAround } from '../dialogs/conversation/around';
import type { Lore, Scene } from '../dialogs/conversation/scene';
import type { View } from '../dialogs/view';
import type { Policy } from '../dialogs/helpdesk/timetable';
import type { Clock, Directory, Message, Messenger, NewId, Store } from '../domain/ports';
import type { HelpdeskChannel } from '../domain/ticket';
import type { IncidentRule } from '../dialogs/helpdesk/incident-moves';
import type { Logger } from './log';
import type { Systems } from './systems/make-systems';

/** Everything that handlers work with, put together once in main.ts. */
export interface Desk {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly log: Logger;
  readonly clock: Clock;
  readonly newId: NewId;
  /** What the conversation knows; the time and a fresh id are added for each turn. */
  readonly library: Lore;
  readonly draw: (view: View) => Message;
  readonly directory: Directory;
  /** The helpdesk channel of the configuration; null when there is none. */
  readonly helpdesk: HelpdeskChannel | null;
  /** The directory ids of the agents, in lower case; null when every member of a helpdesk's team is one. */
  readonly agents: readonly string[] | null;
  /** The directory ids of those who may set up helpdesks, in lower case. */
  readonly admins: readonly string[];
  readonly policy: Policy;
  readonly incidents: IncidentRule;
  /** What tickets are told to beside Teams. */
  readonly systems: Systems;
  readonly supportContact: string;
  /** Sends what is due in the outbox, soon. */
  readonly wakeOutbox: () => void;
}

/** The scene of this moment. */
export const sceneOf = (desk: Desk): Scene => ({
  ...desk.library,
  now: desk.clock(),
  newId: desk.newId(),
  around: nothingAround,
});

/** A line of text without a card. */
export const line = (text: string): Message => ({ card: null, text });
