import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogLevel } from './config';

export type { Logger };

/**
 * The log: one JSON line an event, to standard output unless told otherwise. What a person typed is logged at `debug`
 * only, under the key `typed`; everything else carries ids and codes.
 */
export const makeLog = (level: LogLevel, destination?: DestinationStream): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination ?? pino.destination(1));
