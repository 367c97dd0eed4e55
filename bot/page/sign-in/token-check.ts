import { decode, verify } from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Clock } from '../../../domain/ports';
import { makeSigningKeys } from '../../teams/door/signing-keys';
import { Refused } from '../refused';

/** What the tokens of people have to say, and where the keys for them are. */
export interface PeopleRules {
  /** The bot's own application id. */
  readonly appId: string;
  /** The tenants whose people may come in, in lower case. */
  readonly tenants: readonly string[];
  /** Where people sign in, such as `https://login.microsoftonline.com`. */
  readonly authority: string;
  readonly clock: Clock;
  readonly longestCheck?: number;
}

/** Who somebody is by their token. */
export interface Identity {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Checks the tokens of people. */
export interface PeopleCheck {
  /** Throws Refused. */
  readonly check: (authorization: string) => Promise<Identity>;
}

const longestHeader = 8_192;
/** How far the clocks of both sides may be apart, in seconds. */
const tolerance = 300;
const rememberedFor = 5 * 60_000;
const scope = 'access_as_user';
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const shape = z.object({
  header: z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200) }),
  payload: z.object({
    iss: z.string(),
    aud: z.string(),
    exp: z.number().finite(),
    tid: z.string().regex(guid),
    oid: z.string().regex(guid),
    scp: z.string(),
    name: z.string().max(400).default(''),
  }),
});
type Claims = z.infer<typeof shape>['payload'];

const no = (why: string): Refused => new Refused('token', why);

const seen = (authorization: string): z.infer<typeof shape> & { readonly token: string } => {
  const [, token] =
    authorization.length > longestHeader ? [] : (/^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization) ?? []);
  if (token === undefined) throw no('there is no token of the right form');
  let decoded: unknown = null;
  try {
    decoded = decode(token, { complete: true });
  } catch {
    // It stays null, which is no token either.
  }
  const { data, error } = shape.safeParse(decoded);
  if (!data) throw no(`of the token, ${error.issues[0]?.path.join('.') || 'nothing'} can be used`);
  return { ...data, token };
};

/** A check by these rules: people of these tenants, who signed in for this application and nothing else. */
export const makePeopleCheck = (rules: PeopleRules): PeopleCheck => {
  const { appId, tenants, authority, clock } = rules;
  const metadata = `${authority}/common/v2.0/.well-known/openid-configuration`;
  const keys = makeSigningKeys(metadata, rules.longestCheck ?? 10_000, undefined, 'people');
  const remembered = new LRUCache<string, Identity>({ max: 2_000, ttl: rememberedFor });
  const audiences = [appId.toLowerCase(), `botid-${appId.toLowerCase()}`];

  const checkRules = ({ iss, aud, exp, tid, scp }: Claims): void => {
    if (!tenants.includes(tid.toLowerCase())) throw no('it is of another tenant');
    if (iss !== `${authority}/${tid}/v2.0`) throw no('it is of another issuer');
    const [, named = aud] = /^api:\/\/(?:[^/]+\/)?([^/]+)$/.exec(aud) ?? [];
    if (!audiences.includes(named.toLowerCase())) throw no('its audience is another application');
    if (!scp.split(' ').includes(scope)) throw no('its scope is another one');
    if (exp * 1000 <= clock() - tolerance * 1000) throw no('it has expired');
  };

  return {
    check: async (authorization) => {
      const before = remembered.get(authorization);
      if (before && before.expiresAt + tolerance * 1000 > clock()) return before;
      const { token, header, payload } = seen(authorization);
      checkRules(payload);
      const found = await keys.find(header.kid).catch(() => {
        throw new Refused('no-keys');
      });
      if (!found) throw no('there is no key of that name');
      try {
        const clockTimestamp = Math.floor(clock() / 1000);
        verify(token, found.key, { algorithms: ['RS256'], clockTolerance: tolerance, clockTimestamp });
      } catch (error) {
        throw no(error instanceof Error ? error.message : 'unknown');
      }
      const { oid, tid, name, exp } = payload;
      const identity = { id: oid, tenantId: tid, name, expiresAt: exp * 1000 };
      remembered.set(authorization, identity);
      return identity;
    },
  };
};
