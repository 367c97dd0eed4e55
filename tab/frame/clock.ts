/** The time of the reader's machine, in milliseconds since 1970. */
export const now = (): number => Date.now();

/** The reader's time zone. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The day of a moment in this zone, as `2026-11-30`. */
export const dayIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
