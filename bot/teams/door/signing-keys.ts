import { createPublicKey } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { z } from 'zod';

/** A key that the platform signs its requests with. */
export interface SigningKey {
  readonly key: KeyObject;
  /** The protocol's channels that it may speak for; none for a key that signs who somebody is. */
  readonly endorsements: readonly string[];
}

/** The keys are not to be had: no token can be checked. */
class KeysMissingError extends Error {}

/** The platform's keys, fetched when they are needed. */
export interface SigningKeys {
  /** Whether there are any, after trying to get some. */
  readonly areHeld: () => Promise<boolean>;
  /** True for the name of a key that is held already. */
  readonly has: (id: string) => boolean;
  /** The key of this name; null when there is none that may be used. Throws KeysMissingError. */
  readonly find: (id: string) => Promise<SigningKey | null>;
}

const freshFor = 24 * 60 * 60_000;
/**
 * How soon keys are fetched anew, in milliseconds, for a name that is not among them: anybody can make names up. Sooner
 * where the last time failed, and soonest where there are none at all.
 */
const pauses = { fetched: 5 * 60_000, failed: 30_000, none: 1_000 };
const leastBits = 2048;

const metadata = z.object({ jwks_uri: z.string().url() });
const keySet = z.object({ keys: z.array(z.unknown()).max(1000) });
const rsaKey = z
  .object({ kty: z.literal('RSA'), kid: z.string().min(1), endorsements: z.array(z.string()).default([]) })
  .passthrough();

/** What keys are for: `channels` speak for channels of the protocol, `people` say who somebody is. */
export type KeysFor = 'channels' | 'people';

/** A key of the set as it is used; null for one of another kind, too short, or that speaks for nobody. */
const read = (entry: unknown, what: KeysFor): readonly [string, SigningKey] | null => {
  const { data } = rsaKey.safeParse(entry);
  if (!data || (what === 'channels' && data.endorsements.length === 0)) return null;
  try {
    const key = createPublicKey({ key: data as JsonWebKey, format: 'jwk' });
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < leastBits) return null;
    return [data.kid, { key, endorsements: data.endorsements }];
  } catch {
    return null;
  }
};

const json = async (url: string, longest: number): Promise<unknown> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(longest) });
  if (response.ok) return response.json();
  await response.body?.cancel();
  throw new Error(`${new URL(url).host} answered ${String(response.status)}`);
};

/**
 * The keys that this metadata leads to, each call at most `longest` milliseconds. They are kept for a day, and beyond
 * that for as long as no new ones are to be had; what is held is used while new ones are fetched. `steady` is a clock that nobody sets.
 */
export const makeSigningKeys = (
  metadataUrl: string,
  longest: number,
  steady: () => number = () => performance.now(),
  what: KeysFor = 'channels',
): SigningKeys => {
  let known: ReadonlyMap<string, SigningKey> | null = null;
  let fetchedAt = -Infinity;
  /** When the last fetch ended, and the error that it ended with. */
  let tried: { readonly at: number; readonly error: unknown } = { at: -Infinity, error: null };
  let fetching: Promise<void> | null = null;

  const fetchKeys = async (): Promise<void> => {
    try {
      const { jwks_uri } = metadata.parse(await json(metadataUrl, longest));
      const { keys } = keySet.parse(await json(jwks_uri, longest));
      known = new Map(keys.map((key) => read(key, what)).filter((entry) => entry !== null));
      fetchedAt = steady();
      tried = { at: fetchedAt, error: null };
    } catch (error) {
      tried = { at: steady(), error };
    } finally {
      fetching = null;
    }
  };
  const pause = (): number => (known === null ? pauses.none : tried.error === null ? pauses.fetched : pauses.failed);
  const fetchUnlessJustDone = (): Promise<void> => {
    if (!fetching && steady() - tried.at < pause()) return Promise.resolve();
    return (fetching ??= fetchKeys());
  };

  return {
    areHeld: async () => {
      if (known === null) await fetchUnlessJustDone();
      return known !== null;
    },
    has: (id) => known?.has(id) ?? false,
    find: async (id) => {
      const held = known?.get(id);
      if (held) {
        // Nobody waits for what is only to be renewed.
        if (steady() - fetchedAt > freshFor) void fetchUnlessJustDone();
        return held;
      }
      await fetchUnlessJustDone();
      const found = known?.get(id);
      if (!found && tried.error !== null)
        throw new KeysMissingError('The keys for tokens cannot be fetched.', { cause: tried.error });
      return found ?? null;
    },
  };
};
