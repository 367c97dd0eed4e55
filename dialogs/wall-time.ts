const day = 86_400_000;

/** The time zone if this machine knows it, else UTC. */
export const knownTimezone = (timezone: string | null): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
};

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timezone: string): Intl.DateTimeFormat => {
  const known = formats.get(timezone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formats.set(timezone, made);
  return made;
};

/**
 * What calendar and clock on the wall show there at this moment, written as if it were UTC: in milliseconds, so that days
 * are counted by dividing. Throws RangeError for a time zone that nobody knows.
 */
export const wallTime = (at: number, timezone: string): number => {
  const shown: Partial<Record<string, number>> = {};
  for (const { type, value } of formatOf(timezone).formatToParts(at)) shown[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, date, hour, minute, second) + (((at % 1000) + 1000) % 1000);
};

/** The days since 1970 on that calendar. */
export const wallDay = (at: number, timezone: string): number => Math.floor(wallTime(at, timezone) / day);

/**
 * The first moment when the wall shows this time or a later one, whatever the clocks do: a time that they leap over is
 * the moment of the leap, and of a time that they show twice it is the first.
 */
export const momentOf = (wall: number, timezone: string): number => {
  const aheadAt = (at: number): number => wallTime(at, timezone) - at;
  const before = wall - aheadAt(wall - day);
  const after = wall - aheadAt(wall + day);
  if (before === after) return before;
  for (const moment of [Math.min(before, after), Math.max(before, after)]) {
    if (wallTime(moment, timezone) === wall) return moment;
  }
  let [early, late] = [Math.min(before, after), Math.max(before, after)];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (wallTime(middle, timezone) < wall) early = middle;
    else late = middle;
  }
  return late;
};

/** So many hours and minutes into a day of that calendar. `minutes` may be a whole day, which is the next midnight. */
export const timeOfDay = (wallDays: number, minutes: number, timezone: string): number =>
  momentOf(wallDays * day + minutes * 60_000, timezone);
