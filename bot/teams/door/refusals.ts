import type { IncomingMessage } from 'node:http';
import type { Logger } from '../../start/log';
import { makeRateLimit, type Rate } from './rate-limit';

/** Who is not listened to for a while, since what they asked was refused too often. */
export interface Refusals {
  /** False for whoever was refused so often that only a token that holds helps. */
  readonly hasRoom: (caller: string) => boolean;
  /** One more request of this address was refused. */
  readonly note: (caller: string) => void;
  /** Says in the log that it was too much of one, once in a while: whoever floods the bot does not flood the log as well. */
  readonly tellTooMany: (of: 'address' | 'tenant' | 'person', who: string) => void;
}

/** Nobody was refused yet. `where` says in the log what was asked. */
export const makeRefusals = (rate: Rate, log: Logger, where: 'bot' | 'page'): Refusals => {
  const addresses = makeRateLimit(rate);
  const told = makeRateLimit({ perSecond: 1 / 60, atOnce: 1 });
  return {
    hasRoom: addresses.hasRoom,
    note: addresses.take,
    tellTooMany: (of, who) => {
      if (told.take(`${of} ${who}`)) log.warn({ code: 'MM107_TOO_MANY', where, of, who }, 'refused');
    },
  };
};

/** Who called: the connection's other end, or whom the outermost of the known proxies names. */
export const callerOf = (req: IncomingMessage, proxies: number): string => {
  const named = String(req.headers['x-forwarded-for'] ?? '').split(',');
  const told = proxies > 0 ? named.at(-proxies)?.trim() : undefined;
  return told || (req.socket.remoteAddress ?? '');
};
