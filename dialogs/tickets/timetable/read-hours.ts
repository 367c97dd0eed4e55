import type { BusinessHours, Span } from './business-hours';

/** What was read, or what is wrong with it and how it is put right. */
export type Read<T> = { readonly value: T } | { readonly fault: string };

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = (text: string): number => weekdays.indexOf(text.slice(0, 3).toLowerCase());

const days = /^(?:sun|mon|tue|wed|thu|fri|sat)(?:-(?:sun|mon|tue|wed|thu|fri|sat))?$/i;
const times = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;

/** The days that `Mon`, `Mon-Fri` or `Sat-Mon` names. */
const daysOf = (text: string): readonly number[] => {
  const [first = '', last = first] = text.split('-');
  const from = weekday(first);
  const count = ((weekday(last) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (from + index) % 7);
};

const spanOf = (text: string): Span | null => {
  const [, ...parts] = times.exec(text) ?? [];
  const [fromHour = 99, fromMinute = 0, toHour = 99, toMinute = 0] = parts.map(Number);
  if (fromMinute > 59 || toMinute > 59) return null;
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return from < to && to <= 24 * 60 ? [from, to] : null;
};

const isTimezone = (text: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const cure = 'Write it like “Mon-Thu 09:00-17:00, Fri 09:00-13:00 Europe/Berlin”, or “24/7 Europe/Berlin”.';
const wrong = (text: string): { readonly fault: string } => ({ fault: `“${text}” is not understood. ${cure}` });

const overlaps = (spans: readonly Span[]): boolean =>
  spans.some(([from], index) => index > 0 && from < (spans[index - 1]?.[1] ?? 0));

const always: readonly (readonly Span[])[] = weekdays.map(() => [[0, 24 * 60]]);

/**
 * Reads when the desk works, such as `Mon-Fri 09:00-12:00 13:00-17:00, Sat 10:00-12:00 Europe/Berlin` or `24/7`, in
 * which the time zone comes last and may be left out of `24/7` only.
 */
export const readHours = (text: string): Read<Omit<BusinessHours, 'holidays'>> => {
  const words = text.trim().split(/[\s,]+/);
  const last = words.at(-1) ?? '';
  const timezone = isTimezone(last) ? last : null;
  const rest = timezone === null ? words : words.slice(0, -1);
  if (rest.length === 1 && rest[0] === '24/7') return { value: { timezone: timezone ?? 'UTC', week: always } };
  const week: Span[][] = weekdays.map(() => []);
  let named: readonly number[] = [];
  let timed = true;
  for (const word of rest) {
    if (days.test(word)) {
      if (!timed) return { fault: `“${word}” follows days without times. ${cure}` };
      named = daysOf(word);
      timed = false;
      continue;
    }
    const span = spanOf(word);
    if (!span || named.length === 0) return wrong(word);
    for (const day of named) week[day]?.push(span);
    timed = true;
  }
  if (!timed || week.every((spans) => spans.length === 0)) return { fault: `Days or times are missing. ${cure}` };
  if (timezone === null) return { fault: `The time zone is missing. ${cure}` };
  for (const spans of week) spans.sort(([one], [other]) => one - other);
  if (week.some(overlaps)) return { fault: `Two times of a day overlap. ${cure}` };
  return { value: { timezone, week } };
};

/** Reads days like `2026-12-25, 2026-12-26`; none from an empty text. */
export const readHolidays = (text: string): Read<ReadonlySet<string>> => {
  const dates = text.split(/[\s,]+/).filter(Boolean);
  const isDate = (date: string): boolean => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  };
  const bad = dates.find((date) => !isDate(date));
  if (bad !== undefined) return { fault: `“${bad}” is no day. Write days like 2026-12-25, separated by commas.` };
  return { value: new Set(dates) };
};
