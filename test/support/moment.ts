import { makeClock } from '../../bot/start/clock';

/**
 * When journeys begin, in milliseconds since 1970, and the time zone of the people in them. They are the same at any hour
 * and on any machine; MAILMEND_TEST_MOMENT (a moment with its offset) and TZ choose others, as `.ci/run` does.
 */
const moment = Date.parse(process.env['MAILMEND_TEST_MOMENT'] ?? '2026-11-24T12:00Z');
export const zone = process.env['TZ'] ?? 'UTC';

if (Number.isNaN(moment)) throw new Error('MAILMEND_TEST_MOMENT is wrong. Set it as in 2026-11-24T12:00+01:00.');

/** The clock of a journey, which begins at that moment. */
export const journeyClock = () => makeClock(moment);
