import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogLevel } from './config';

export type { Logger };

/** What is logged of an error; a driver or client may hang whole rows or requests onto it, with what people typed. */
const harmless = [
  'type',
  'message',
  'stack',
  'code',
  'errno',
  'syscall',
  'statusCode',
  'table',
  'column',
  'constraint',
];

const err = (error: unknown): unknown => {
  const told: unknown = error instanceof Error ? pino.stdSerializers.err(error) : error;
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(Object.entries(told).filter(([name]) => harmless.includes(name)));
};

/**
 * The log: one JSON line an event, to standard output unless told otherwise. What a person typed is logged at `debug`
 * only, under the key `typed`; everything else carries ids and codes. `coded` is told of each code that is logged.
 */
export const makeLog = (level: LogLevel, destination?: DestinationStream, coded?: (code: string) => void): Logger =>
  pino(
    {
      ...{ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err } },
      formatters: {
        log: (event) => {
          if (typeof event['code'] === 'string') coded?.(event['code']);
          return event;
        },
      },
    },
    destination ?? pino.destination(1),
  );
