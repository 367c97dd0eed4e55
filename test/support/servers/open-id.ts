import { generateKeyPairSync } from 'node:crypto';
import { sign } from 'jsonwebtoken';
import { startWebServer } from '../systems/web-server';

/** The bot's application id in tests. */
export const appId = '5f1c0f3e-2b7d-4a55-9c0e-6a1f0d2b7e44';
/** Who signs the platform's tokens. */
export const issuer = 'https://api.botframework.com';

const keys = new Map<string, ReturnType<typeof generateKeyPairSync>>();
/** A key by its name; making one takes long, so those of a test file are made once, and only if they are used. */
const keyOf = (name: 'good' | 'another' | 'short') => {
  const key = keys.get(name) ?? generateKeyPairSync('rsa', { modulusLength: name === 'short' ? 1024 : 2048 });
  keys.set(name, key);
  return key;
};

/** What may be wrong with a token; everything else is as the platform makes it. */
export interface TokenFlaws {
  readonly audience?: string;
  readonly issuer?: string;
  /** In seconds; null for a token that says nothing of it. */
  readonly expiresIn?: number | null;
  readonly notBefore?: number;
  readonly kid?: string;
  /** Signed by somebody else's key, under the good key's name; or by one that speaks for nobody, for another channel, or that is short. */
  readonly key?: 'another' | 'unendorsed' | 'of-another-channel' | 'short';
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A server on loopback that says which keys tokens are signed with, as the platform's does. */
export interface OpenIdServer {
  /** The address of its metadata. */
  readonly metadataUrl: string;
  /** A token of the platform for a request with this service address. */
  readonly token: (serviceUrl: string, flaws?: TokenFlaws) => string;
  /** Lets its answers fail from now on: with 503, with a page of a proxy instead of JSON, or none at all; null mends it. */
  readonly fail: (how: 'status' | 'page' | 'silence' | null) => void;
  /** How often it was asked for anything. */
  readonly calls: () => number;
  readonly close: () => Promise<void>;
}

const signerOf = (key: TokenFlaws['key']) => keyOf(key === 'another' || key === 'short' ? key : 'good');

/** Starts a server. */
export const startOpenIdServer = async (): Promise<OpenIdServer> => {
  const key = keyOf('good');
  const jwk = (kid: string, endorsements?: readonly string[], of = key) => ({
    ...of.publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    endorsements,
  });
  const jwks = [
    jwk('key-1', ['msteams']),
    jwk('unendorsed'),
    jwk('of-another-channel', ['webchat']),
    jwk('short', ['msteams'], keyOf('short')),
    { kty: 'oct', kid: 'secret', k: 'c2VjcmV0', endorsements: ['msteams'] },
    null,
  ];
  let failing: Parameters<OpenIdServer['fail']>[0] = null;
  const server = await startWebServer(({ path }) => {
    if (failing === 'silence') return 'silence';
    if (failing) return { status: failing === 'status' ? 503 : 200, raw: '<p>Please sign in.</p>' };
    return { status: 200, body: path === '/keys' ? { keys: jwks } : { issuer, jwks_uri: `${server.url}/keys` } };
  });
  return {
    metadataUrl: `${server.url}/metadata`,
    token: (serviceUrl, flaws = {}) =>
      sign({ serviceurl: serviceUrl, ...flaws.claims }, signerOf(flaws.key).privateKey, {
        algorithm: 'RS256',
        allowInsecureKeySizes: true,
        keyid: flaws.kid ?? (flaws.key === undefined || flaws.key === 'another' ? 'key-1' : flaws.key),
        ...(!(flaws.claims && 'aud' in flaws.claims) && { audience: flaws.audience ?? appId }),
        issuer: flaws.issuer ?? issuer,
        ...(flaws.notBefore !== undefined && { notBefore: flaws.notBefore }),
        ...(flaws.expiresIn !== null && { expiresIn: flaws.expiresIn ?? 3600 }),
      }),
    fail: (how) => {
      failing = how;
    },
    calls: () => server.calls.length,
    close: server.stop,
  };
};
