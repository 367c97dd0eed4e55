import { z } from 'zod';
import type { Clock } from '../../../domain/ports';
import { makeJwtCheck, type JwtCheck } from '../../teams/door/jwt-check';

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
export type PeopleCheck = JwtCheck<Identity>;

const scope = 'access_as_user';
const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const claims = z.object({
  ...{ iss: z.string(), aud: z.string(), exp: z.number().finite(), tid: guid, oid: guid, scp: z.string() },
  name: z.string().max(400).default(''),
});

/** A check by these rules: people of these tenants, who signed in for this application and nothing else. */
export const makePeopleCheck = ({ appId, tenants, authority, ...rest }: PeopleRules): PeopleCheck => {
  const audiences = [appId.toLowerCase(), `botid-${appId.toLowerCase()}`];
  return makeJwtCheck({
    ...rest,
    metadataUrl: `${authority}/common/v2.0/.well-known/openid-configuration`,
    keysFor: 'people',
    algorithms: ['RS256'],
    claims,
    whyNot: ({ iss, aud, tid, scp }) => {
      if (!tenants.includes(tid.toLowerCase())) return 'it is of another tenant';
      if (iss !== `${authority}/${tid}/v2.0`) return 'it is of another issuer';
      const [, named = aud] = /^api:\/\/(?:[^/]+\/)?([^/]+)$/.exec(aud) ?? [];
      if (!audiences.includes(named.toLowerCase())) return 'its audience is another application';
      return scp.split(' ').includes(scope) ? null : 'its scope is another one';
    },
    read: ({ oid, tid, name, exp }) => ({ id: oid, tenantId: tid, name, expiresAt: exp * 1000 }),
  });
};
