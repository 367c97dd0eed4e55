import type { Reader, Text } from '../domain/say';
import { words } from '../texts/say';
import { nothingRelated } from '../dialogs/conversation/related';
import type { Knowledge, Context } from '../dialogs/conversation/context';
import { libraryAt } from '../dialogs/guide/library-at';
import type { View } from '../dialogs/views/view';
import type { Drawn } from '../cards/in-words';
import type { Policy } from '../dialogs/tickets/timetable/timetable';
import type { Clock, Directory, Message, Messenger, NewId, Store } from '../domain/ports';
import type { Session } from '../domain/session';
import type { HelpdeskChannel } from '../domain/ticket';
import type { IncidentRule } from '../dialogs/tickets/incident-moves';
import type { PageAddress } from './page/page-address';
import type { Logger } from './start/log';
import type { Systems } from './systems/make-systems';

/** Everything that handlers work with, put together once in main.ts. */
export interface Services {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly log: Logger;
  readonly clock: Clock;
  readonly newId: NewId;
  /** What the conversation knows at this moment; the time and a fresh id are added for each turn. */
  readonly library: Knowledge;
  readonly draw: (view: View, reader: Reader) => Drawn;
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
  /** Where the bot is served, such as `https://mailmend.example.com`; null where it has no name. */
  readonly servedAt: () => string | null;
  readonly pageAddress: PageAddress;
  readonly supportContact: string;
  /** Is told of a session that ended, and of the step at which it did. */
  readonly sessionEnded?: (session: Session, step: string | null) => void;
  /** Sends what is due in the outbox, soon. */
  readonly wakeOutbox: () => void;
}

/** What the conversation knows, as it is at a moment: what guides say may be true for a time only. */
export const knowledgeAt = (knowledge: Knowledge, now: number): Knowledge => {
  const library = libraryAt(knowledge.library, now);
  return library === knowledge.library ? knowledge : { ...knowledge, library };
};

/** The scene of this moment. */
export const contextOf = ({ library, clock, newId }: Pick<Services, 'library' | 'clock' | 'newId'>): Context => ({
  ...library,
  now: clock(),
  newId: newId(),
  related: nothingRelated,
});

/** A line of text without a card, in the words of its reader. */
export const line = (reader: Reader, text: Text): Message => ({ card: null, text: words(reader, text) });

/** The helpdesk as a reader: its own time zone, and the language that is always there. */
export const helpdeskReader = ({ policy }: Pick<Services, 'policy'>): Reader => ({
  locale: null,
  timezone: policy.timezone,
});
