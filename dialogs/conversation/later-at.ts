import type { Later } from '../event';

const hour = 3_600_000;

/** The hour and minute on the wall, in milliseconds since midnight, in this time zone. */
const sinceMidnight = (now: number, timezone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(now);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return (part('hour') % 24) * hour + part('minute') * 60_000 + part('second') * 1000;
};

/** The time zone if this machine knows it, else UTC. */
const knownTimezone = (timezone: string | null): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
};

/** The first time after `after` when it is `wanted` o'clock there; a change of the clocks in between is allowed for. */
const nextTime = (after: number, wanted: number, timezone: string): number => {
  const now = sinceMidnight(after, timezone);
  const first = after + ((wanted * hour - now + 24 * hour) % (24 * hour));
  const off = sinceMidnight(first, timezone) - wanted * hour;
  return first - (off > 12 * hour ? off - 24 * hour : off < -12 * hour ? off + 24 * hour : off);
};

/**
 * When a parked session is taken up again, in milliseconds since 1970. "This evening" is six o'clock; when that is less
 * than an hour away or past, it is in two hours.
 */
export const laterAt = (when: Later, now: number, timezone: string | null): number => {
  const zone = knownTimezone(timezone);
  if (when === 'in-2-hours') return now + 2 * hour;
  if (when === 'this-evening') {
    return sinceMidnight(now, zone) < 17 * hour ? nextTime(now, 18, zone) : now + 2 * hour;
  }
  const midnight = now + (24 * hour - sinceMidnight(now, zone));
  return nextTime(midnight, 9, zone);
};
