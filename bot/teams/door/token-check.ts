import { z } from 'zod';
import type { Clock } from '../../../domain/ports';
import { makeJwtCheck, type JwtCheck } from './jwt-check';

/** What the platform's tokens have to say, and where the keys for them are. */
export interface TokenRules {
  /** The bot's own application id. */
  readonly appId: string;
  readonly issuer: string;
  readonly metadataUrl: string;
  /** True for the address of a service that may have the bot's own token. */
  readonly isService: (url: string) => boolean;
  readonly clock: Clock;
  readonly longestCheck?: number;
}

/** A token that holds. */
export interface CheckedToken {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly serviceUrl: string;
  /** The protocol's channels that its key may speak for. */
  readonly endorsements: readonly string[];
}

/** Checks the tokens with which the platform calls. */
export type TokenCheck = JwtCheck<CheckedToken>;

const claims = z
  .object({ iss: z.string(), aud: z.string(), exp: z.number().finite(), serviceurl: z.string().min(1) })
  .passthrough();

/** A check by these rules. */
export const makeTokenCheck = ({ appId, issuer, isService, ...rest }: TokenRules): TokenCheck =>
  makeJwtCheck({
    ...rest,
    keysFor: 'channels',
    algorithms: ['RS256', 'RS384', 'RS512'],
    claims,
    whyNot: ({ iss, aud, serviceurl }) => {
      if (iss !== issuer) return 'it is of another issuer';
      if (aud !== appId) return 'its audience is another bot';
      return isService(serviceurl) ? null : 'its service address is not one of the platform';
    },
    read: (payload, { endorsements }) => ({ claims: payload, serviceUrl: payload.serviceurl, endorsements }),
  });
