import { readTargets } from '../../../dialogs/tickets/timetable/read-targets';
import type { Policy } from '../../../dialogs/tickets/timetable/timetable';
import { businessDay } from '../../../dialogs/tickets/timetable/business-hours';
import { readHolidays, readHours, type Read } from '../../../dialogs/tickets/timetable/read-hours';

const valueOf = <T>(read: Read<T>): T => {
  if ('fault' in read) throw new Error(read.fault);
  return read.value;
};

/** A policy as an operator writes it. */
export const aPolicy = (hours = '24/7', targets = '', holidays = ''): Policy => {
  const week = { ...valueOf(readHours(hours)), holidays: valueOf(readHolidays(holidays)) };
  const read = valueOf(readTargets(targets, businessDay(week)));
  return { timezone: week.timezone, hours: week, targets: read, takeBackFor: 0 };
};
