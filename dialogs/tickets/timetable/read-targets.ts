import { urgencies } from '../../../domain/session';
import type { Urgency } from '../../../domain/session';
import type { Read } from './read-hours';
import type { Target, Targets } from './targets';

/** What is promised where nothing is set: until a response, and until it is resolved. */
const usual: Readonly<Record<Urgency, readonly [response: string, resolution: string]>> = {
  urgent: ['30m', '4h'],
  high: ['2h', '1d'],
  normal: ['4h', '3d'],
  low: ['1d', '5d'],
};

const minute = 60_000;
const longest = 365 * 24 * 60 * minute;
const cure =
  'Write it like “urgent 30m/4h, high 2h/1d”: response/resolution in minutes (m), hours (h) or business days (d).';

const duration = (text: string, day: number): number | null => {
  const [, count = '', unit = ''] = /^(\d{1,6}(?:\.\d{1,2})?)([mhd])$/.exec(text) ?? [];
  const units: Partial<Record<string, number>> = { m: minute, h: 60 * minute, d: day };
  const length = Math.round(Number(count) * (units[unit] ?? 0));
  return length > 0 && length <= longest ? length : null;
};

const targetOf = (text: string, day: number): Target | null => {
  const [first = '', second = '', ...more] = text.split('/');
  const response = duration(first, day);
  const resolution = duration(second, day);
  if (more.length > 0 || response === null || resolution === null || resolution < response) return null;
  return { response, resolution };
};

const isUrgency = (text: string): text is Urgency => urgencies.some((each) => each === text);

/** The usual targets, for a business day of this length in milliseconds. */
const usualTargets = (day: number): Targets => {
  const of = (urgency: Urgency): Target => {
    const [response = 0, resolution = 0] = usual[urgency].map((text) => duration(text, day) ?? 0);
    // Where a business day is very short, so is the time that a few of them give.
    return { response, resolution: Math.max(response, resolution) };
  };
  return { urgent: of('urgent'), high: of('high'), normal: of('normal'), low: of('low') };
};

/**
 * Reads targets like `urgent 30m/4h, high 2h/1d`; an urgency that is left out keeps the usual one. `day` is the length of
 * a business day in milliseconds.
 */
export const readTargets = (text: string, day: number): Read<Targets> => {
  const found: Partial<Record<Urgency, Target>> = {};
  const entries = text
    .toLowerCase()
    .split(',')
    .map((each) => each.trim());
  for (const entry of entries.filter(Boolean)) {
    const [urgency = '', times = '', ...more] = entry.split(/\s+/);
    if (!isUrgency(urgency) || found[urgency] || more.length > 0)
      return { fault: `“${entry}” is not understood. ${cure}` };
    const target = targetOf(times, day);
    if (!target) return { fault: `“${entry}” is not understood, or resolves before it responds. ${cure}` };
    found[urgency] = target;
  }
  return { value: { ...usualTargets(day), ...found } };
};
