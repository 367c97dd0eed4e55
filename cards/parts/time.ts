const formatter = (options: Intl.DateTimeFormatOptions, timezone: string | null | undefined) => {
  const make = (timeZone: string) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  try {
    return make(timezone ?? 'UTC');
  } catch {
    return make('UTC');
  }
};

/** A time as people say it, such as "Sat 21 Nov, 09:00", with its zone's name when the reader's is not known. */
export const dayAndTime = (at: number, timezone: string | null | undefined): string => {
  const format = formatter(
    { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timezone,
  );
  const said = format.format(at);
  return format.resolvedOptions().timeZone === 'UTC' ? `${said} UTC` : said;
};

/** A day as people say it, such as "21 Nov 2026". */
export const day = (at: number, timezone: string | null | undefined): string =>
  formatter({ day: 'numeric', month: 'short', year: 'numeric' }, timezone).format(at);

/** A span of minutes, such as "10 to 20 minutes". */
export const span = ([from, to]: readonly [number, number]): string => {
  if (from !== to) return `${from} to ${to} minutes`;
  return to === 1 ? 'about a minute' : `about ${to} minutes`;
};
