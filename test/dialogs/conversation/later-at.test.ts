import fc from 'fast-check';
import { laterAt } from '../../../dialogs/conversation/later-at';

const hour = 3_600_000;
const at = (text: string): number => Date.parse(text);
const told = (time: number): string => new Date(time).toISOString();

test.each([
  ['Berlin in winter', '2026-11-20T12:00:00Z', 'Europe/Berlin', '2026-11-21T08:00:00.000Z'],
  ['Berlin just before midnight', '2026-11-20T22:59:00Z', 'Europe/Berlin', '2026-11-21T08:00:00.000Z'],
  ['Berlin just after midnight', '2026-11-20T23:01:00Z', 'Europe/Berlin', '2026-11-22T08:00:00.000Z'],
  ['Berlin, the night clocks go forward', '2026-03-28T19:00:00Z', 'Europe/Berlin', '2026-03-29T07:00:00.000Z'],
  ['Berlin, the night clocks go back', '2026-10-24T19:00:00Z', 'Europe/Berlin', '2026-10-25T08:00:00.000Z'],
  ['Berlin, on the long day itself', '2026-10-24T22:30:00Z', 'Europe/Berlin', '2026-10-26T08:00:00.000Z'],
  ['Berlin, on the short day itself', '2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-30T07:00:00.000Z'],
  ['Santiago, whose midnight is leapt over', '2026-09-05T20:00:00Z', 'America/Santiago', '2026-09-06T12:00:00.000Z'],
  ['Kathmandu, which is off by a quarter', '2026-11-20T12:00:00Z', 'Asia/Kathmandu', '2026-11-21T03:15:00.000Z'],
  ['Auckland, where it is tomorrow already', '2026-11-20T12:00:00Z', 'Pacific/Auckland', '2026-11-21T20:00:00.000Z'],
  ['nowhere that is known', '2026-11-20T12:00:00Z', 'Mars/Olympus', '2026-11-21T09:00:00.000Z'],
  ['nowhere at all', '2026-11-20T12:00:00Z', null, '2026-11-21T09:00:00.000Z'],
])('tomorrow at nine in %s', (_, now, timezone, expected) => {
  expect(told(laterAt('tomorrow-at-9', at(now), timezone))).toBe(expected);
});

test.each([
  ['at noon it is six o’clock', '2026-11-20T11:00:00Z', '2026-11-20T17:00:00.000Z'],
  ['an hour and a minute before six it is six o’clock', '2026-11-20T15:59:00Z', '2026-11-20T17:00:00.000Z'],
  ['less than an hour before six it is in two hours', '2026-11-20T16:01:00Z', '2026-11-20T18:01:00.000Z'],
  ['past six it is in two hours', '2026-11-20T20:00:00Z', '2026-11-20T22:00:00.000Z'],
  ['on the morning of the short day it is six o’clock', '2026-03-29T00:30:00Z', '2026-03-29T16:00:00.000Z'],
])('this evening: %s', (_, now, expected) => {
  expect(told(laterAt('this-evening', at(now), 'Europe/Berlin'))).toBe(expected);
});

test('in two hours is two hours, whatever the clocks do', () => {
  expect(laterAt('in-2-hours', at('2026-03-29T00:30:00Z'), 'Europe/Berlin')).toBe(at('2026-03-29T02:30:00Z'));
});

const wall = (time: number, timeZone: string): { day: string; clock: string } => ({
  day: new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(time),
  clock: new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' }).format(time),
});
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/St_Johns', 'UTC'];

test('at any time in any zone, tomorrow at nine is nine on the wall of the next day', () => {
  const times = fc.integer({ min: at('2026-01-01'), max: at('2028-01-01') });
  fc.assert(
    fc.property(times, fc.constantFrom(...zones), (now, zone) => {
      const time = laterAt('tomorrow-at-9', now, zone);
      const [year, month, day] = wall(now, zone).day.split('-').map(Number);
      const tomorrow = new Date(Date.UTC(year!, month! - 1, day! + 1)).toISOString().slice(0, 10);
      expect(wall(time, zone)).toEqual({ day: tomorrow, clock: '09:00:00' });
      expect(time - now).toBeGreaterThan(8 * hour);
    }),
    { numRuns: 300 },
  );
});
