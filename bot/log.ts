import { pino } from 'pino';
import type { Logger } from 'pino';
import type { LogLevel } from './config';

export type { Logger };

/**
 * The log: one JSON line an event. What a person typed is logged at `debug` only, under the key `typed`; everything
 * else carries ids and codes.
 */
export const makeLog = (level: LogLevel): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
