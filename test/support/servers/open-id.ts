import { generateKeyPairSync } from 'node:crypto';
import { sign } from 'jsonwebtoken';
import { startWebServer } from './web-server';

/** The bot's application id in tests. */
export const appId = '5f1c0f3e-2b7d-4a55-9c0e-6a1f0d2b7e44';
const issuer = 'https://api.botframework.com';

const makeKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** What may be wrong with a token; everything else is as the platform makes it. */
export interface TokenFlaws {
  readonly audience?: string;
  readonly issuer?: string;
  readonly expiresIn?: number;
  readonly kid?: string;
  /** Signed by somebody else's key, under the good key's name. */
  readonly key?: 'another';
}

/** A server on loopback that says which keys tokens are signed with, as the platform's does. */
export interface OpenIdServer {
  /** The address of its metadata. */
  readonly metadataUrl: string;
  /** A token of the platform for a request with this service address. */
  readonly token: (serviceUrl: string, flaws?: TokenFlaws) => string;
  /** Lets its answers fail from now on: with 503, with a page of a proxy instead of JSON, or none at all; null mends it. */
  readonly fail: (how: 'status' | 'page' | 'silence' | null) => void;
  readonly close: () => Promise<void>;
}

/** Starts a server with a key of its own. */
export const startOpenIdServer = async (): Promise<OpenIdServer> => {
  const key = makeKey();
  const another = makeKey();
  const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
  let failing: Parameters<OpenIdServer['fail']>[0] = null;
  const server = await startWebServer(({ path }) => {
    if (failing === 'silence') return 'silence';
    if (failing) return { status: failing === 'status' ? 503 : 200, raw: '<p>Please sign in.</p>' };
    return { status: 200, body: path === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${server.url}/keys` } };
  });
  return {
    metadataUrl: `${server.url}/metadata`,
    token: (serviceUrl, flaws = {}) =>
      sign({ serviceurl: serviceUrl }, flaws.key ? another.privateKey : key.privateKey, {
        algorithm: 'RS256',
        keyid: flaws.kid ?? 'key-1',
        audience: flaws.audience ?? appId,
        issuer: flaws.issuer ?? issuer,
        expiresIn: flaws.expiresIn ?? 3600,
      }),
    fail: (how) => {
      failing = how;
    },
    close: server.stop,
  };
};
