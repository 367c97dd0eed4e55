import fc from 'fast-check';
import { knownTimezone, momentOf, timeOfDay, wallDay, wallTime } from '../../dialogs/wall-time';

const at = (text: string): number => Date.parse(text);
const told = (time: number): string => new Date(time).toISOString().replace(':00.000Z', 'Z');

test.each([
  ['in winter', '2026-11-20T09:00Z', 'Europe/Berlin', '2026-11-20T08:00Z'],
  ['in summer', '2026-07-20T09:00Z', 'Europe/Berlin', '2026-07-20T07:00Z'],
  ['that is leapt over', '2026-03-29T02:30Z', 'Europe/Berlin', '2026-03-29T01:00Z'],
  ['right after the leap', '2026-03-29T03:00Z', 'Europe/Berlin', '2026-03-29T01:00Z'],
  ['that comes twice', '2026-10-25T02:30Z', 'Europe/Berlin', '2026-10-25T00:30Z'],
  ['after it came twice', '2026-10-25T03:00Z', 'Europe/Berlin', '2026-10-25T02:00Z'],
  ['at a midnight that is leapt over', '2026-09-06T00:00Z', 'America/Santiago', '2026-09-06T04:00Z'],
  ['where clocks change by half an hour', '2026-10-04T02:15Z', 'Australia/Lord_Howe', '2026-10-03T15:30Z'],
])('a time on the wall %s is the first moment that shows it or a later one', (_, wall, zone, expected) => {
  expect(told(momentOf(at(wall), zone))).toBe(expected);
});

test('the day after is the next on that wall', () => {
  const day = wallDay(at('2026-11-20T22:30Z'), 'Europe/Berlin');
  expect(wallDay(at('2026-11-20T23:30Z'), 'Europe/Berlin')).toBe(day + 1);
  expect(told(timeOfDay(day, 24 * 60, 'Europe/Berlin'))).toBe('2026-11-20T23:00Z');
});

test('a time zone that nobody knows is UTC', () => {
  expect(knownTimezone('Mars/Olympus')).toBe('UTC');
  expect(knownTimezone(null)).toBe('UTC');
  expect(knownTimezone('Europe/Berlin')).toBe('Europe/Berlin');
});

test('in any zone the moment is the first one that shows that time or a later one', () => {
  const others = ['Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu', 'UTC'];
  const zones = ['Europe/Berlin', 'America/Santiago', ...others];
  const walls = fc.integer({ min: at('2026-01-01'), max: at('2027-12-31') });
  fc.assert(
    fc.property(walls, fc.constantFrom(...zones), (wall, zone) => {
      const moment = momentOf(wall, zone);
      expect(wallTime(moment, zone)).toBeGreaterThanOrEqual(wall);
      expect(wallTime(moment - 1, zone)).toBeLessThan(wall);
    }),
    { numRuns: 300 },
  );
});
