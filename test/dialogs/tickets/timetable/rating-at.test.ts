import fc from 'fast-check';
import { byDay, ratingAt } from '../../../../dialogs/tickets/timetable/rating-at';

const at = (text: string): number => Date.parse(text);
const iso = (time: number): string => new Date(time).toISOString();

test.each([
  ['by day, exactly a day later', '2026-11-20T10:30:00Z', 'Europe/Berlin', '2026-11-21T10:30:00.000Z'],
  ['in the evening, the next morning at nine', '2026-11-20T20:00:00Z', 'Europe/Berlin', '2026-11-22T08:00:00.000Z'],
  ['at six o’clock sharp, the next morning', '2026-11-20T17:00:00Z', 'Europe/Berlin', '2026-11-22T08:00:00.000Z'],
  ['before nine, that morning', '2026-11-20T05:00:00Z', 'Europe/Berlin', '2026-11-21T08:00:00.000Z'],
  ['in a zone that nobody knows, by UTC', '2026-11-20T05:00:00Z', 'Mars/Base', '2026-11-21T09:00:00.000Z'],
  ['without a zone, by UTC', '2026-11-20T05:00:00Z', null, '2026-11-21T09:00:00.000Z'],
])('a ticket that ended %s', (_name, ended, zone, asked) => {
  expect(iso(ratingAt(at(ended), zone))).toBe(asked);
});

test('whoever is asked, is asked a day later at the earliest, within 40 hours, and by day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') }),
      fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', null),
      (ended, zone) => {
        const asked = ratingAt(ended, zone);
        const hour = Number(
          new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: zone ?? 'UTC' }).format(asked),
        );
        expect(asked - ended).toBeGreaterThanOrEqual(24 * 3_600_000);
        expect(asked - ended).toBeLessThanOrEqual(40 * 3_600_000);
        expect(hour).toBeGreaterThanOrEqual(9);
        expect(hour).toBeLessThan(18);
        expect(byDay(asked, zone)).toBe(asked);
      },
    ),
  );
});
