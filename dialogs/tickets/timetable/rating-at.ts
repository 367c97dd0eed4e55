import { knownTimezone, timeOfDay, wallDay } from '../../wall-time';

const day = 24 * 3_600_000;
/** Nobody is asked before or after these minutes of their day. */
const morning = 9 * 60;
const evening = 18 * 60;

/** This time, or the next morning when it is night for the requester. In milliseconds since 1970. */
export const byDay = (at: number, timezone: string | null): number => {
  const zone = knownTimezone(timezone);
  const today = wallDay(at, zone);
  const opens = timeOfDay(today, morning, zone);
  if (at < opens) return opens;
  return at < timeOfDay(today, evening, zone) ? at : timeOfDay(today + 1, morning, zone);
};

/** When somebody whose ticket ended then is asked how well they were helped: a day later at the earliest, and by day. */
export const ratingAt = (endedAt: number, timezone: string | null): number => byDay(endedAt + day, timezone);
