import type { Message } from '../domain/ports';
import type { Address, Person } from '../domain/requester';
import type { HelpdeskChannel } from '../domain/ticket';
import type { Action } from '../dialogs/event';
import type { AttachedFile } from './teams/attachments';
import type { ExtensionAsked } from './teams/extension-asked';
import type { Text } from '../domain/say';

/** What came in. */
export type Input =
  /** `files` came with it, as they are: checkFiles says which are passed on. A message may be files alone. */
  | { readonly kind: 'text'; readonly text: string; readonly files?: readonly AttachedFile[] }
  /** A message of theirs was edited; `message` is its id. */
  | { readonly kind: 'edited'; readonly text: string; readonly message: string }
  /** `action` is null when the card's data was not what Mailmend puts there. */
  | { readonly kind: 'action'; readonly action: Action | null; readonly cardId: string | null }
  /** Asked beside the chat, in a conversation where the bot may not be at home; null when it was nothing that is offered. */
  | { readonly kind: 'extension'; readonly asked: ExtensionAsked | null }
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'other' };

/** What the person who pressed gets back, and nobody else. */
export type Answer =
  | { readonly kind: 'card'; readonly message: Message }
  /** Something to fill in, which stands nowhere else: a client that takes no answer gets it at the end of the chat. */
  | { readonly kind: 'form'; readonly message: Message }
  | { readonly kind: 'notice'; readonly text: Text }
  /** What a search found; nothing where it is empty. */
  | { readonly kind: 'found'; readonly items: readonly Found[] }
  | { readonly kind: 'dialog'; readonly title: Text; readonly message: Message };

/** One of the things that were found: how it is listed, and its card. */
export interface Found {
  readonly title: Text;
  readonly says: Text;
  readonly message: Message;
}

/** One incoming activity: who, where, what, and how to answer. No SDK type gets past here. */
export interface Turn {
  readonly activityId: string;
  readonly person: Person;
  readonly address: Address;
  /** The language of the person's client, such as `de-DE`, when it says so. */
  readonly locale: string | null;
  readonly timezone: string | null;
  /** The team and channel in which it took place; null anywhere else. */
  readonly team: HelpdeskChannel | null;
  readonly input: Input;
  /** Sends into the conversation; gives the message's id, or null when the platform gave none. */
  readonly send: (message: Message) => Promise<string | null>;
  /** Replaces a message of the bot's own; false when it is no more. */
  readonly update: (messageId: string, message: Message) => Promise<boolean>;
  /** Answers a press, or what was asked beside the chat. Ignored for a text. */
  readonly answer: (answer: Answer) => void;
}

/** Whoever does something, from where and by what: as much of a turn as a move asks for. */
export type Actor = Pick<Turn, 'person' | 'address' | 'input'>;

/** What came of a turn is written and could not be shown; it is shown as soon as that can be. */
export class ShownLater extends Error {
  constructor(options: ErrorOptions) {
    super('What came of the turn is shown later', options);
    this.name = 'ShownLater';
  }
}

/** What a handler does with a turn. */
export type Handler = (turn: Turn) => Promise<void>;
/** Wraps a handler. Calling `next` a second time throws. */
export type Middleware = (turn: Turn, next: () => Promise<void>) => Promise<void>;

/** Puts middleware around a handler, the first outermost. */
export const compose =
  (middleware: readonly Middleware[], handler: Handler): Handler =>
  async (turn) => {
    const run = async (index: number): Promise<void> => {
      const layer = middleware[index];
      if (!layer) return handler(turn);
      let called = false;
      await layer(turn, () => {
        if (called) throw new Error('next was called twice');
        called = true;
        return run(index + 1);
      });
    };
    await run(0);
  };
