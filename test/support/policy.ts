import { readTargets } from '../../dialogs/helpdesk/read-targets';
import type { Policy } from '../../dialogs/helpdesk/timetable';
import { businessDay } from '../../dialogs/helpdesk/business-hours';
import { readHolidays, readHours } from '../../dialogs/helpdesk/read-hours';
import type { Read } from '../../dialogs/helpdesk/read-hours';

const valueOf = <T>(read: Read<T>): T => {
  if ('fault' in read) throw new Error(read.fault);
  return read.value;
};

/** A policy as an operator writes it. */
export const aPolicy = (hours = '24/7', targets = '', holidays = ''): Policy => {
  const week = { ...valueOf(readHours(hours)), holidays: valueOf(readHolidays(holidays)) };
  return { timezone: week.timezone, hours: week, targets: valueOf(readTargets(targets, businessDay(week))) };
};
