import { decode, verify } from 'jsonwebtoken';
import type { Algorithm } from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Clock } from '../../../domain/ports';
import { makeSigningKeys, type KeysFor, type SigningKey } from './signing-keys';

/** What tokens have to say, and where the keys for them are. */
export interface JwtRules<Claims, Checked> {
  readonly metadataUrl: string;
  readonly keysFor: KeysFor;
  readonly algorithms: readonly [Algorithm, ...Algorithm[]];
  readonly claims: z.ZodType<Claims, z.ZodTypeDef, unknown>;
  /** Why claims do not hold, without anything of them; null when they do. When they end is looked at besides. */
  readonly whyNot: (claims: Claims) => string | null;
  /** What a token that holds says. */
  readonly read: (claims: Claims, key: SigningKey) => Checked;
  readonly clock: Clock;
  /** How long the server of the keys may take for a call, in milliseconds; ten seconds unless named: the platform waits no longer. */
  readonly longestCheck?: number;
}

/** The token does not hold; the message says why, without anything of the token. */
export class TokenRefusedError extends Error {}

/** Checks the tokens of incoming requests. */
export interface JwtCheck<Checked> {
  /** What the token of this header says. Throws TokenRefusedError, and KeysMissingError when it cannot be checked at all. */
  readonly check: (authorization: string) => Promise<Checked>;
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

const refuse = (why: string, cause?: unknown): never => {
  throw new TokenRefusedError(why, { cause });
};

const tokenOf = (authorization: string): string => {
  const [, token] =
    authorization.length > longestHeader ? [] : (/^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization) ?? []);
  return token ?? refuse('there is no token of the right form');
};

const decoded = (token: string): unknown => {
  try {
    return decode(token, { complete: true });
  } catch {
    return null;
  }
};

/** A check by these rules. What anybody can see of a token without a key is looked at first: it is cheap. */
export const makeJwtCheck = <Claims extends { readonly exp: number }, Checked extends object>(
  rules: JwtRules<Claims, Checked>,
): JwtCheck<Checked> => {
  const { clock, algorithms, claims } = rules;
  const keys = makeSigningKeys(rules.metadataUrl, rules.longestCheck ?? 10_000, undefined, rules.keysFor);
  const header = z.object({ alg: z.enum(algorithms), kid: z.string().min(1).max(200) });
  const shape = z.object({ header, payload: claims });
  const remembered = new LRUCache<string, { readonly checked: Checked; readonly until: number }>({
    max: mostRemembered,
    ttl: rememberedFor,
  });
  const endOf = ({ exp }: Claims): number => (exp + tolerance) * 1000;

  const seen = (authorization: string) => {
    const token = tokenOf(authorization);
    const parsed = shape.safeParse(decoded(token));
    if (!parsed.success)
      return refuse(`of the token, ${parsed.error.issues[0]?.path.join('.') || 'nothing'} can be used`);
    const { header: named, payload } = parsed.data;
    return { token, kid: named.kid, payload: payload as Claims };
  };
  const known = (authorization: string): Checked | null => {
    const found = remembered.get(authorization);
    return found && found.until > clock() ? found.checked : null;
  };

  return {
    hasKeys: keys.areHeld,
    isCheckedHere: (authorization) => {
      if (known(authorization)) return true;
      // Where none are held yet, somebody who is turned away now is not when they come again.
      void keys.areHeld();
      try {
        return keys.has(seen(authorization).kid);
      } catch {
        return false;
      }
    },
    check: async (authorization) => {
      const before = known(authorization);
      if (before) return before;
      const { token, kid, payload } = seen(authorization);
      const why = endOf(payload) <= clock() ? 'it has expired' : rules.whyNot(payload);
      if (why !== null) return refuse(why);
      const key = (await keys.find(kid)) ?? refuse('there is no key of that name that speaks for it');
      try {
        const clockTimestamp = Math.floor(clock() / 1000);
        verify(token, key.key, { algorithms: [...algorithms], clockTolerance: tolerance, clockTimestamp });
      } catch (error) {
        return refuse(error instanceof Error ? error.message : 'unknown', error);
      }
      const checked = rules.read(payload, key);
      remembered.set(authorization, { checked, until: endOf(payload) });
      return checked;
    },
  };
};
