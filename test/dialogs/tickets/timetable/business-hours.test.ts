import fc from 'fast-check';
import { afterBusinessTime, businessDay, businessTime } from '../../../../dialogs/tickets/timetable/business-hours';
import { wallTime } from '../../../../dialogs/wall-time';
import { aPolicy } from '../../../support/values/policy';

const hour = 3_600_000;
const at = (text: string): number => Date.parse(text);
const told = (time: number): string => new Date(time).toISOString().replace(':00.000Z', 'Z');

const office = 'Mon-Fri 09:00-17:00';
const berlin = 'Europe/Berlin';
test.each([
  ['within a day', `${office} UTC`, '2026-11-20T10:00Z', 2, '2026-11-20T12:00Z'],
  ['before the desk opens', `${office} UTC`, '2026-11-20T03:00Z', 2, '2026-11-20T11:00Z'],
  ['until it closes', `${office} UTC`, '2026-11-20T15:00Z', 2, '2026-11-20T17:00Z'],
  ['over the weekend', `${office} UTC`, '2026-11-20T16:00Z', 2, '2026-11-23T10:00Z'],
  ['from a Sunday', `${office} UTC`, '2026-11-22T16:00Z', 2, '2026-11-23T11:00Z'],
  ['over lunch', 'Mon-Fri 09:00-12:00 13:00-17:00 UTC', '2026-11-20T11:00Z', 2, '2026-11-20T14:00Z'],
  ['over holidays', `${office} UTC`, '2026-12-23T16:00Z', 2, '2026-12-28T10:00Z', '2026-12-24, 2026-12-25'],
  ['at any time', '24/7', '2026-11-20T23:00Z', 30, '2026-11-22T05:00Z'],
  ['at any time but on a holiday', '24/7', '2026-11-20T23:00Z', 30, '2026-11-23T05:00Z', '2026-11-21'],
  ['in winter', `${office} ${berlin}`, '2026-11-20T06:00Z', 1, '2026-11-20T09:00Z'],
  ['in summer', `${office} ${berlin}`, '2026-07-20T06:00Z', 1, '2026-07-20T08:00Z'],
  ['from winter into summer', `${office} ${berlin}`, '2026-03-27T15:00Z', 2, '2026-03-30T08:00Z'],
  ['through the short night', `24/7 ${berlin}`, '2026-03-28T23:00Z', 24, '2026-03-29T23:00Z'],
  ['where an hour is leapt over', `Sun 01:00-04:00 ${berlin}`, '2026-03-28T20:00Z', 2, '2026-03-29T02:00Z'],
  ['where an hour comes twice', `Sun 01:00-04:00 ${berlin}`, '2026-10-24T20:00Z', 4, '2026-10-25T03:00Z'],
  ['from the first of two', `Sun 02:30-04:00 ${berlin}`, '2026-10-24T20:00Z', 1, '2026-10-25T01:30Z'],
  ['where midnight is no more', 'Sun 00:00-03:00 America/Santiago', '2026-09-05T20:00Z', 2, '2026-09-06T06:00Z'],
  ['on the other side', 'Mon 09:00-17:00 Pacific/Auckland', '2026-11-21T12:00Z', 1, '2026-11-22T21:00Z'],
  ['by night', 'Fri 22:00-24:00, Sat 00:00-06:00 UTC', '2026-11-20T20:00Z', 3, '2026-11-21T01:00Z'],
])('business time %s', (_, hours, from, count, expected, holidays = '') => {
  const policy = aPolicy(hours, '', holidays);
  const due = afterBusinessTime(policy.hours, at(from), count * hour);
  expect(told(due)).toBe(expected);
  expect(businessTime(policy.hours, at(from), due)).toBe(count * hour);
});

test('a business day is as long as the longest of the week', () => {
  expect(businessDay(aPolicy('Mon-Thu 09:00-12:00 13:00-17:30, Fri 09:00-13:00 UTC').hours)).toBe(7.5 * hour);
  expect(businessDay(aPolicy('24/7').hours)).toBe(24 * hour);
});

const schedules = [
  'Mon-Fri 09:00-17:00 Europe/Berlin',
  'Mon-Thu 08:30-12:00 13:15-17:00, Fri 08:30-14:00 America/New_York',
  'Sat-Sun 00:00-06:00 22:00-24:00 America/Santiago',
  '24/7 Australia/Lord_Howe',
  'Sun 01:30-02:30 Europe/London',
].map((hours) => aPolicy(hours, '', '2026-03-29, 2026-10-25, 2026-12-25').hours);

const schedule = fc.constantFrom(...schedules);
/** Around the days on which clocks change, as often as not. */
const moment = fc
  .tuple(
    fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-09-06', '2026-10-25'),
    fc.integer({ min: -1500, max: 4500 }),
  )
  .map(([date, minutes]) => at(date) + minutes * 60_000);
const length = fc.integer({ min: 1, max: 10 * hour });
const holds = <T>(property: fc.IPropertyWithHooks<T>): void => fc.assert(property, { numRuns: 150 });

test('from here to there and on is from here to the end, in every time zone', () => {
  holds(
    fc.property(schedule, fc.tuple(moment, moment, moment), (hours, moments) => {
      const [a, b, c] = moments.toSorted((one, other) => one - other) as [number, number, number];
      expect(businessTime(hours, a, b) + businessTime(hours, b, c)).toBe(businessTime(hours, a, c));
      expect(businessTime(hours, a, c)).toBeLessThanOrEqual(c - a);
      expect(businessTime(hours, c, a)).toBe(0);
    }),
  );
});

test('more business time ends later, and a later beginning never ends sooner', () => {
  holds(
    fc.property(schedule, moment, moment, length, length, (hours, one, other, some, more) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      expect(afterBusinessTime(hours, early, some + more)).toBeGreaterThan(afterBusinessTime(hours, early, some));
      expect(afterBusinessTime(hours, late, some)).toBeGreaterThanOrEqual(afterBusinessTime(hours, early, some));
    }),
  );
});

test('the moment after so much business time is the first one that has so much behind it', () => {
  holds(
    fc.property(schedule, moment, length, (hours, from, some) => {
      const end = afterBusinessTime(hours, from, some);
      expect(businessTime(hours, from, end)).toBe(some);
      expect(businessTime(hours, from, end - 1)).toBe(some - 1);
    }),
  );
});

test('every minute counts when the wall shows a time of the schedule, and no other does', () => {
  const hours = aPolicy('Mon-Fri 09:00-17:00 America/St_Johns').hours;
  holds(
    fc.property(moment, (from) => {
      const wall = new Date(wallTime(from, 'America/St_Johns'));
      const open = ![0, 6].includes(wall.getUTCDay()) && wall.getUTCHours() >= 9 && wall.getUTCHours() < 17;
      expect(businessTime(hours, from, from + 60_000)).toBe(open ? 60_000 : 0);
    }),
  );
});
