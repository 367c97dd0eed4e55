/** What fills a place in a sentence: somebody's own words, a number or moment, or sentences in their turn. */
export type Filling = string | number | Say | readonly (string | Say)[];

/** A sentence for a person as a value. It becomes words when its reader is known; texts/ says which keys there are. */
export interface Say {
  readonly key: string;
  readonly args: Readonly<Record<string, Filling>>;
}

/** What a person is to read: words as somebody wrote them, or a sentence of Mailmend's. */
export type Text = string | Say;

/** For whom words are made: their language as the platform names it, and their time zone; null where it is not known. */
export interface Reader {
  readonly locale: string | null;
  readonly timezone: string | null;
}

/** True for a sentence as a value. */
export const isSay = (value: unknown): value is Say =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'args' in value;
