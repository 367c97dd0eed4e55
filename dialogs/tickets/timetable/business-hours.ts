import { timeOfDay, wallDay } from '../../wall-time';

/** From and to, in minutes since midnight; to may be 1440. */
export type Span = readonly [from: number, to: number];

/** When the desk works, on its own wall. */
export interface BusinessHours {
  /** Such as `Europe/Berlin`. */
  readonly timezone: string;
  /** Seven days from Sunday on; the spans of each in order and apart from each other. At least one day has one. */
  readonly week: readonly (readonly Span[])[];
  /** Days on which nobody works, such as `2026-12-25`. */
  readonly holidays: ReadonlySet<string>;
}

const minute = 60_000;
const millisecondsOfDay = 86_400_000;
/** 1970 began on a Thursday. */
const firstWeekday = 4;

const spansOf = ({ week, holidays }: BusinessHours, day: number): readonly Span[] => {
  if (holidays.has(new Date(day * millisecondsOfDay).toISOString().slice(0, 10))) return [];
  return week[(((day + firstWeekday) % 7) + 7) % 7] ?? [];
};

/** Opening and closing from this moment on, in milliseconds since 1970, without an end. */
function* openFrom(hours: BusinessHours, moment: number): Generator<readonly [from: number, to: number], never> {
  for (let day = wallDay(moment, hours.timezone); ; day += 1) {
    for (const [from, to] of spansOf(hours, day)) {
      const opens = Math.max(moment, timeOfDay(day, from, hours.timezone));
      const closes = timeOfDay(day, to, hours.timezone);
      if (opens < closes) yield [opens, closes];
    }
  }
}

/** How much business time lies between two moments, in milliseconds; none when `to` is not after `from`. */
export const businessTime = (hours: BusinessHours, from: number, to: number): number => {
  if (to <= from) return 0;
  let sum = 0;
  for (const [opens, closes] of openFrom(hours, from)) {
    if (opens >= to) return sum;
    sum += Math.min(closes, to) - opens;
  }
  return sum;
};

/** The first moment by which so much business time has gone by since `from`. */
export const afterBusinessTime = (hours: BusinessHours, from: number, milliseconds: number): number => {
  if (milliseconds <= 0) return from;
  let left = milliseconds;
  for (const [opens, closes] of openFrom(hours, from)) {
    if (closes - opens >= left) return opens + left;
    left -= closes - opens;
  }
  return from;
};

/** The length of a business day, in milliseconds: that of the longest day of the week. */
export const businessDay = ({ week }: Pick<BusinessHours, 'week'>): number =>
  Math.max(...week.map((spans) => spans.reduce((sum, [from, to]) => sum + to - from, 0))) * minute;
