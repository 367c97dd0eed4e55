import type { Later } from '../event';
import { knownTimezone, timeOfDay, wallDay } from '../wall-time';

const hour = 3_600_000;
const nine = 9 * 60;
const six = 18 * 60;

/** Tomorrow at nine on the requester's wall, in milliseconds since 1970. */
export const tomorrowAtNine = (now: number, timezone: string | null): number => {
  const zone = knownTimezone(timezone);
  return timeOfDay(wallDay(now, zone) + 1, nine, zone);
};

/**
 * When a parked session is taken up again, in milliseconds since 1970. "This evening" is six o'clock; when that is less
 * than an hour away or past, it is in two hours.
 */
export const laterAt = (when: Later, now: number, timezone: string | null): number => {
  if (when === 'in-2-hours') return now + 2 * hour;
  if (when === 'tomorrow-at-9') return tomorrowAtNine(now, timezone);
  const zone = knownTimezone(timezone);
  const evening = timeOfDay(wallDay(now, zone), six, zone);
  return evening - now > hour ? evening : now + 2 * hour;
};
