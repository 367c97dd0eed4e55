/** What somebody can want of a ticket of theirs. `close` does not say why. */
export const wantedOfTicket = ['see', 'add', 'fixed', 'withdraw', 'close', 'reopen', 'mute', 'unmute', 'rate'] as const;
export type WantedOfTicket = (typeof wantedOfTicket)[number];

/** What is asked about somebody's tickets, outside a session. */
export type Asked =
  /** Is it really to be closed? */
  | { readonly asks: 'close'; readonly because: 'fixed' | 'withdraw' | 'unsaid' }
  /** Is it to be opened again, with this text? */
  | { readonly asks: 'reopen'; readonly text: string }
  | { readonly asks: 'rate' }
  /** Is mail gone that was there before? */
  | { readonly asks: 'lost' }
  /** For which of them is this text, or is it for none? */
  | { readonly asks: 'whose'; readonly text: string }
  | { readonly asks: 'which'; readonly wants: WantedOfTicket }
  /** Shall this text, which was answered already, go to the helpdesk as well? */
  | { readonly asks: 'send'; readonly text: string }
  /** Does this text, which went to a ticket, tell of a problem of its own? */
  | { readonly asks: 'new'; readonly text: string };

/** A question that waits in a private chat: its answer may be typed. */
export type OpenQuestion = Asked & {
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number;
  /** The ids of the tickets that it is about, in the order in which they were shown. */
  readonly tickets: readonly string[];
};
