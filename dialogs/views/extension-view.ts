import type { TicketLine } from './own-ticket-view';

/** What Mailmend shows beside the chat: in a search, in place of an address, and over a message. */
export type ExtensionView =
  /** `page`: where all of it is to be read. */
  | { readonly kind: 'found-help'; readonly title: string; readonly says: string; readonly page: string | null }
  /** `title`: of a known problem; what somebody wrote is not posted where others read it. */
  | {
      readonly kind: 'found-ticket';
      readonly ticket: Omit<TicketLine, 'about' | 'last'>;
      readonly title: string | null;
      readonly page: string | null;
    }
  /** The dialog over a message; `by`: who wrote it, where that is not the reader. */
  | { readonly kind: 'mend-this'; readonly by: string | null; readonly text: string }
  /** `by` thinks that Mailmend can help with what the reader wrote. */
  | { readonly kind: 'offered-help'; readonly by: string; readonly text: string };
