import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sign } from 'jsonwebtoken';

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
  const server = createServer((req, res) => {
    if (failing === 'silence') return;
    if (failing) {
      res.statusCode = failing === 'status' ? 503 : 200;
      res.end('<p>Please sign in.</p>');
      return;
    }
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(req.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${base}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    metadataUrl: `${base}/metadata`,
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
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
