import type { FactId } from '../../domain/facts';

/** Where a text is typed. An open ticket is one place, taken or not. */
export const places = [
  'new',
  'clarify',
  'understood',
  'guide',
  'hand-over',
  'ticket-open',
  'after-end',
  'agent-thread',
] as const;
export type Place = (typeof places)[number];

/** What stands on the card beneath which a text is typed, as far as it changes what the text means. */
export interface Seen {
  readonly place: Place;
  /** What the card is: a question, a repair, a preparation, or the place itself. */
  readonly kind: 'ask' | 'fix' | 'prepare' | Place;
  /** What it is about: the fact that is asked, the procedure to carry out, or the place. */
  readonly at: string;
  /** The fact that is asked, if any. */
  readonly asks: FactId | null;
  /** The ids of the procedure's entries for those who get stuck. */
  readonly stuck: readonly string[];
  /** What is known so far, by fact. */
  readonly known: Readonly<Record<string, string>>;
  /** True where the step says itself that a folder looks empty for a while. */
  readonly foretellsEmpty: boolean;
}

/** A place where no guide is shown. */
export const seenAt = (place: Exclude<Place, 'guide'>, known: Seen['known'] = {}): Seen => ({
  place,
  kind: place,
  at: place,
  asks: null,
  stuck: [],
  known,
  foretellsEmpty: false,
});
