import type { TicketLine } from './own-ticket-view';
import type { Text } from '../../domain/say';

/** What Mailmend can show outside a session. */
export type FreeView =
  | { readonly kind: 'welcome'; readonly place: 'personal' | 'group' | 'channel'; readonly examples: readonly Text[] }
  | { readonly kind: 'help'; readonly place: 'personal' | 'group' | 'channel'; readonly examples: readonly Text[] }
  | { readonly kind: 'unknown'; readonly examples: readonly Text[] }
  /** A question of the helpdesk to the requester. */
  | {
      readonly kind: 'agent-message';
      readonly ticket: string;
      readonly number: number;
      readonly by: string;
      readonly text: string;
    }
  /** What somebody wrote could be meant for several tickets, or be something new. */
  | {
      readonly kind: 'whose-answer';
      readonly text: string;
      /** `about`: what was asked, or what it is about. */
      readonly tickets: readonly { readonly id: string; readonly number: number; readonly about: Text }[];
    }
  | {
      readonly kind: 'my-tickets';
      readonly tickets: readonly TicketLine[];
      /** How many older ones there are beside these. */
      readonly older: number;
      readonly contact: string | null;
    };
