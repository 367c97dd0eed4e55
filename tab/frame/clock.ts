/** The time of the reader's machine, in milliseconds since 1970. */
export const now = (): number => Date.now();

/** The reader's time zone. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
