import type { Scene } from '../dialogs/conversation/scene';
import type { View } from '../dialogs/view';
import type { Clock, Message, Messenger, NewId, Store } from '../domain/ports';
import type { Logger } from './log';

/** Everything that handlers work with, put together once in main.ts. */
export interface Desk {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly log: Logger;
  readonly clock: Clock;
  readonly newId: NewId;
  /** What the conversation knows; the time and a fresh id are added for each turn. */
  readonly library: Omit<Scene, 'now' | 'newId'>;
  readonly draw: (view: View) => Message;
  readonly helpdesk: { readonly teamId: string; readonly channelId: string };
  readonly supportContact: string;
  /** Sends what is due in the outbox, soon. */
  readonly wakeOutbox: () => void;
}

/** The scene of this moment. */
export const sceneOf = (desk: Desk): Scene => ({ ...desk.library, now: desk.clock(), newId: desk.newId() });

/** A line of text without a card. */
export const line = (text: string): Message => ({ card: null, text });
