import { momentWords } from '../../texts/moment';
import { now, timeZone } from '../frame/clock';
import { say } from '../texts/say';
import { useEachHalfMinute } from './use-each-half-minute';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long, in the largest unit that fits, such as "35 min". */
export const spanWords = (milliseconds: number): string => {
  const span = Math.abs(milliseconds);
  if (span < hour) return say('page-minutes', { count: Math.max(1, Math.round(span / minute)) });
  if (span < 2 * day) return say('page-hours', { count: Math.round(span / hour) });
  return say('page-days', { count: Math.round(span / day) });
};

/** The exact moment, in the reader's zone. */
export const exactly = (at: number): string => momentWords(at, 'time', { locale: 'en-GB', timezone: timeZone() });

/** A moment as people say it, with the exact one to point at. */
export const When = ({ at }: { readonly at: number }) => {
  useEachHalfMinute();
  const ago = now() - at;
  const words =
    ago < minute ? say('page-just-now') : ago < 2 * day ? say('page-ago', { span: spanWords(ago) }) : exactly(at);
  return (
    <time dateTime={new Date(at).toISOString()} title={exactly(at)}>
      {words}
    </time>
  );
};
