import type { RequestHandler, Response } from 'restify';
import type { Logger } from '../../start/log';
import type { Envelope } from './envelope';
import { makeRateLimit } from './rate-limit';
import type { Rate } from './rate-limit';
import { callerOf, makeRefusals } from './refusals';
import { TokenRefusedError } from './jwt-check';
import type { TokenCheck } from './token-check';

/** How much is let in. */
export interface Rates {
  /** Refused requests of one address: whoever knocks with bad tokens all the time is not listened to for a while. */
  readonly refusals: Rate;
  /** Messages and presses of one tenant, and of one person. */
  readonly tenant: Rate;
  readonly person: Rate;
}

/** More than people do, and less than the machine bears. */
const usualRates: Rates = {
  refusals: { perSecond: 2, atOnce: 120 },
  tenant: { perSecond: 300, atOnce: 3_000 },
  person: { perSecond: 3, atOnce: 60 },
};

/** Who is let in by what. */
export interface DoorSettings {
  /** Null for local mode, where no token is checked. */
  readonly tokens: TokenCheck | null;
  /** How many proxies stand in front, each of which says in X-Forwarded-For who called it. */
  readonly proxies: number;
  readonly rates?: Rates;
}

/** The door of the server: it is asked twice about a request, before its body is read and after. */
export interface Door {
  /** Refuses what has no token that holds, before a byte of the body is read. */
  readonly checkToken: RequestHandler;
  /** Refuses what is too much of one tenant or person; true when it may go on. */
  readonly hasRoom: (activity: Envelope, res: Response) => boolean;
}

const refuseTooMany = (res: Response): void => {
  res.send(429, { code: 'MM107_TOO_MANY' }, { 'retry-after': '5' });
};

/** A door by these settings. */
export const makeDoor = ({ tokens, proxies, rates = usualRates }: DoorSettings, log: Logger): Door => {
  const refusals = makeRefusals(rates.refusals, log, 'bot');
  const tenants = makeRateLimit(rates.tenant);
  const people = makeRateLimit(rates.person);

  const refuse = (error: unknown, caller: string, res: Response): void => {
    if (!(error instanceof TokenRefusedError)) {
      log.error({ code: 'MM106_KEYS', err: error }, 'no token can be checked');
      res.send(500, 'MM106_KEYS');
      return;
    }
    refusals.note(caller);
    log.warn({ code: 'MM105_TOKEN', why: error.message }, 'refused');
    res.send(401, 'Unauthorized');
  };

  return {
    checkToken: (req, res, next) => {
      if (tokens === null || req.method !== 'POST') {
        next();
        return;
      }
      const authorization = req.headers.authorization ?? '';
      const caller = callerOf(req, proxies);
      const hasRoom = refusals.hasRoom(caller);
      const shut = (): void => {
        refusals.tellTooMany('address', caller);
        refuseTooMany(res);
        next(false);
      };
      // Behind a proxy that is not known everybody has one address: whoever has a token that holds is let in all the same.
      if (!hasRoom && !tokens.isCheckedHere(authorization)) {
        shut();
        return;
      }
      tokens.check(authorization).then(
        () => next(),
        (error: unknown) => {
          if (!hasRoom) {
            shut();
            return;
          }
          refuse(error, caller, res);
          next(false);
        },
      );
    },
    hasRoom: ({ conversation, from }, res) => {
      if (tokens === null) return true;
      const tenant = conversation.tenantId?.toLowerCase() ?? '';
      const isPersons = people.take(`${tenant} ${from.aadObjectId || from.id}`);
      if (isPersons && tenants.take(tenant)) return true;
      refusals.tellTooMany(isPersons ? 'tenant' : 'person', isPersons ? tenant : from.aadObjectId || from.id);
      refuseTooMany(res);
      return false;
    },
  };
};
