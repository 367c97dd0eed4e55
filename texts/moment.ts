/** The formats of a moment, as people say it. */
const formats = {
  /** Such as "21 Nov 2026". */
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Such as "Sat 21 Nov, 09:00". */
  time: { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatter = (locale: string, options: Intl.DateTimeFormatOptions, timezone: string | null) => {
  const make = (timeZone: string) => new Intl.DateTimeFormat(locale, { ...options, timeZone });
  try {
    return make(timezone ?? 'UTC');
  } catch {
    return make('UTC');
  }
};

/** A moment in the reader's zone, in milliseconds since 1970; a time bears its zone's name when the reader's is not known. */
export const momentWords = (
  at: number,
  as: keyof typeof formats,
  { locale, timezone }: { readonly locale: string; readonly timezone: string | null },
): string => {
  const format = formatter(locale, formats[as], timezone);
  const said = format.format(at);
  return as === 'time' && format.resolvedOptions().timeZone === 'UTC' ? `${said} UTC` : said;
};
