import { businessDay } from '../../dialogs/tickets/timetable/business-hours';
import { readHolidays, readHours } from '../../dialogs/tickets/timetable/read-hours';
import type { Read } from '../../dialogs/tickets/timetable/read-hours';
import { readTargets } from '../../dialogs/tickets/timetable/read-targets';
import type { Policy } from '../../dialogs/tickets/timetable/timetable';

const usualHours = 'Mon-Fri 09:00-17:00 UTC';

/**
 * When the desk works and what it promises, from BUSINESS_HOURS, BUSINESS_HOLIDAYS and TICKET_TARGETS. `text` gives a
 * variable, `report` is told of each that is wrong; a wrong one counts as not set.
 */
export const readPolicy = (
  text: (name: string) => string,
  report: (fault: string) => void,
): Omit<Policy, 'takeBackFor'> => {
  const valueOf = <T>(name: string, usual: string, read: (text: string) => Read<T>): T => {
    const found = read(text(name) || usual);
    if ('value' in found) return found.value;
    report(`${name} is wrong. ${found.fault}`);
    const fallback = read(usual);
    if ('fault' in fallback) throw new Error(fallback.fault);
    return fallback.value;
  };
  const week = valueOf('BUSINESS_HOURS', usualHours, readHours);
  const hours = { ...week, holidays: valueOf('BUSINESS_HOLIDAYS', '', readHolidays) };
  const targets = valueOf('TICKET_TARGETS', '', (written) => readTargets(written, businessDay(hours)));
  return { timezone: hours.timezone, hours, targets };
};
