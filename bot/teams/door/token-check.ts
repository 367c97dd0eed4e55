import { decode, verify } from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Clock } from '../../../domain/ports';
import { makeSigningKeys } from './signing-keys';

/** What tokens of incoming requests have to say, and where the keys for them are. */
export interface TokenRules {
  /** The bot's own application id. */
  readonly appId: string;
  readonly issuer: string;
  readonly metadataUrl: string;
  /** True for the address of a service that may have the bot's own token. */
  readonly isService: (url: string) => boolean;
  readonly clock: Clock;
  /** How long the server of the keys may take for a call, in milliseconds; ten seconds unless named: the platform waits no longer. */
  readonly longestCheck?: number;
}

/** A token that holds. */
export interface CheckedToken {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly serviceUrl: string;
  /** The protocol's channels that its key may speak for. */
  readonly endorsements: readonly string[];
}

/** The token does not hold; the message says why, without anything of the token. */
export class TokenRefusedError extends Error {}

/** Checks the tokens of incoming requests. */
export interface TokenCheck {
  /** The token of this header. Throws TokenRefusedError, and KeysMissingError when it cannot be checked at all. */
  readonly check: (authorization: string) => Promise<CheckedToken>;
  /** Whether keys to check with are held, after trying to get some. */
  readonly hasKeys: () => Promise<boolean>;
  /** True for one that can be checked without asking anybody: it was a moment ago, or the key that it names is held. */
  readonly isCheckedHere: (authorization: string) => boolean;
}

const longestHeader = 8_192;
/** How far the clocks of both sides may be apart, in seconds. */
const tolerance = 300;
/** How long a token that holds is not checked anew, in milliseconds. */
const rememberedFor = 5 * 60_000;
const mostRemembered = 2_000;
const algorithms = ['RS256', 'RS384', 'RS512'] as const;

const shape = z.object({
  header: z.object({ alg: z.enum(algorithms), kid: z.string().min(1) }),
  payload: z
    .object({ iss: z.string(), aud: z.string(), exp: z.number().finite(), serviceurl: z.string().min(1) })
    .passthrough(),
});

type Shape = z.infer<typeof shape>;

/** What anybody can see of the token, without any key: cheap, so that whatever else comes after it is not for everybody. */
const seen = (authorization: string): Shape & { readonly token: string } => {
  const [, token] =
    authorization.length > longestHeader ? [] : (/^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization) ?? []);
  if (token === undefined) throw new TokenRefusedError('there is no token of the right form');
  let decoded: unknown = null;
  try {
    decoded = decode(token, { complete: true });
  } catch {
    // It stays null, which is no token either.
  }
  const { data, error } = shape.safeParse(decoded);
  if (!data) throw new TokenRefusedError(`of the token, ${error.issues[0]?.path.join('.') || 'nothing'} can be used`);
  return { ...data, token };
};

/** A check by these rules. */
export const makeTokenCheck = (rules: TokenRules): TokenCheck => {
  const { appId, issuer, clock } = rules;
  const keys = makeSigningKeys(rules.metadataUrl, rules.longestCheck ?? 10_000);
  const remembered = new LRUCache<string, CheckedToken & { readonly until: number }>({
    max: mostRemembered,
    ttl: rememberedFor,
  });

  const checkRules = ({ iss, aud, exp, serviceurl }: Shape['payload']): void => {
    if (iss !== issuer) throw new TokenRefusedError('it is of another issuer');
    if (aud !== appId) throw new TokenRefusedError('its audience is another bot');
    if (exp * 1000 + tolerance * 1000 <= clock()) throw new TokenRefusedError('it has expired');
    if (!rules.isService(serviceurl)) throw new TokenRefusedError('its service address is not one of the platform');
  };

  const known = (authorization: string): CheckedToken | null => {
    const found = remembered.get(authorization);
    return found && found.until > clock() ? found : null;
  };

  return {
    hasKeys: keys.areHeld,
    isCheckedHere: (authorization) => {
      if (known(authorization)) return true;
      try {
        return keys.has(seen(authorization).header.kid);
      } catch {
        return false;
      }
    },
    check: async (authorization) => {
      const before = known(authorization);
      if (before) return before;
      const { token, header, payload } = seen(authorization);
      checkRules(payload);
      const found = await keys.find(header.kid);
      if (!found) throw new TokenRefusedError('no key of that name speaks for a channel');
      try {
        verify(token, found.key, {
          algorithms: [...algorithms],
          audience: appId,
          issuer,
          clockTolerance: tolerance,
          clockTimestamp: Math.floor(clock() / 1000),
        });
      } catch (error) {
        throw new TokenRefusedError(error instanceof Error ? error.message : 'unknown', { cause: error });
      }
      const checked = { claims: payload, serviceUrl: payload.serviceurl, endorsements: found.endorsements };
      remembered.set(authorization, { ...checked, until: payload.exp * 1000 + tolerance * 1000 });
      return checked;
    },
  };
};
