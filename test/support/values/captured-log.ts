import { makeLog, type Logger } from '../../../bot/start/log';
import type { LogLevel } from '../../../bot/start/config';

/** A log that is kept in memory. */
export interface CapturedLog {
  readonly log: Logger;
  /** Everything that was logged, as it would be printed. */
  readonly text: () => string;
  /** The codes that were logged, in order. */
  readonly codes: () => readonly string[];
}

/** The real log, at this level, into memory. */
export const captureLog = (level: LogLevel = 'info'): CapturedLog => {
  const lines: string[] = [];
  const log = makeLog(level, { write: (line) => void lines.push(line) });
  const codes = () =>
    lines.flatMap((line) => {
      const { code } = JSON.parse(line) as { code?: string };
      return code ? [code] : [];
    });
  return { log, text: () => lines.join(''), codes };
};
