import { readHolidays, readHours } from '../../../../dialogs/tickets/timetable/read-hours';
import { readTargets } from '../../../../dialogs/tickets/timetable/read-targets';
import { sentences } from '../../../support/sentences';

const hour = 3_600_000;
const workday = [[540, 1020]];
const free: number[][] = [];

const halves = [
  [540, 720],
  [780, 1020],
];
const always = Array.from({ length: 7 }, () => [[0, 1440]]);
test.each([
  ['Mon-Fri 09:00-17:00 Europe/Berlin', 'Europe/Berlin', [free, workday, workday, workday, workday, workday, free]],
  ['Fri-Mon 09:00-17:00 UTC', 'UTC', [workday, workday, free, free, free, workday, workday]],
  ['Mon 13:00-17:00 09:00-12:00, Tue 10:00-24:00 UTC', 'UTC', [free, halves, [[600, 1440]], free, free, free, free]],
  ['24/7', 'UTC', always],
  ['24/7 Europe/Paris', 'Europe/Paris', always],
])('hours written “%s” are read', (text, timezone, week) =>
  expect(readHours(text)).toEqual({ value: { timezone, week } }),
);

test.each([
  ['', 'is not understood'],
  ['always', 'is not understood'],
  ['Mon-Fri 09:00-17:00', 'The time zone is missing'],
  ['Mon-Fri 09:00-17:00 Mars/Olympus', '“Mars/Olympus” is not understood'],
  ['Mon-Fri Europe/Berlin', 'Days or times are missing'],
  ['Europe/Berlin', 'Days or times are missing'],
  ['09:00-17:00 Europe/Berlin', '“09:00-17:00” is not understood'],
  ['Mon-Fri 17:00-09:00 UTC', '“17:00-09:00” is not understood'],
  ['Mon-Fri 09:00-25:00 UTC', '“09:00-25:00” is not understood'],
  ['Mon-Fri 09:70-17:00 UTC', '“09:70-17:00” is not understood'],
  ['Mon-Fri 09:00-17:00, Fri 16:00-18:00 UTC', 'Two times of a day overlap'],
  ['Mon Tue 09:00-17:00 UTC', '“Tue” follows days without times'],
  ['mon,wed 9:00-17:00 UTC', ''],
])('hours written “%s” are refused with their cure', (text, fault) => {
  const read = readHours(text);
  expect('fault' in read && read.fault).toContain(fault);
  expect('fault' in read && read.fault).toContain('Write it like');
});

test('holidays are days that exist', () => {
  expect(readHolidays(' 2026-12-25, 2028-02-29 ')).toEqual({ value: new Set(['2026-12-25', '2028-02-29']) });
  expect(readHolidays('')).toEqual({ value: new Set() });
  for (const text of ['25.12.2026', '2026-02-29', '2026-13-01', 'Easter']) {
    expect(readHolidays(text)).toEqual({ fault: expect.stringContaining(`“${text}” is no day`) as string });
  }
});

test('targets are read in business days; what is left out is as usual', () => {
  expect(readTargets('Urgent 15m/2h, low 2d/1.5d', 8 * hour)).toHaveProperty('fault');
  expect(readTargets('Urgent 15m/2h, low 1d/1.5d', 8 * hour)).toEqual({
    value: {
      urgent: { response: hour / 4, resolution: 2 * hour },
      high: { response: 2 * hour, resolution: 8 * hour },
      normal: { response: 4 * hour, resolution: 24 * hour },
      low: { response: 8 * hour, resolution: 12 * hour },
    },
  });
});

test('where a business day is an hour nothing has to be resolved before it is taken up', () => {
  const read = readTargets('', hour);

  if ('fault' in read) throw new Error(read.fault);
  for (const { response, resolution } of Object.values(read.value)) {
    expect(response).toBeGreaterThan(0);
    expect(resolution).toBeGreaterThanOrEqual(response);
  }
});

test.each(sentences`
  soon | urgent | urgent 30m | urgent 0m/1h | urgent 30x/1h | urgent 1h/30m | urgent 1h/2h/3h | vip 1h/2h
  low 1h/2h, low 1h/3h | low 1h/9999d | low 1h / 2h
`)('targets written “%s” are refused with their cure', (text) => {
  expect(readTargets(text, 8 * hour)).toEqual({ fault: expect.stringContaining('Write it like') as string });
});
