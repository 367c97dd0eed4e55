import { DeliveryError } from '../../domain/ports';
import { retryAfter } from '../teams/delivery';

/** The longest that another system may take to answer, in milliseconds: some jobs make three calls, in a lease of 60 s. */
const longestCall = 10_000;

/** These will not be taken the next time either; all others may be, once somebody has mended the address or the key. */
const hopeless: readonly number[] = [400, 413, 415, 422];

/** An answer that is not JSON after all is none: what was sent has been taken, and is not sent again for that. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/**
 * An HTTP call of JSON; gives what was answered, or null when that is not JSON. `final` are further statuses that no try
 * will change. Throws DeliveryError, whose cause names the status and never what was sent or answered.
 */
export const call = async (
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
  final: readonly number[] = [],
): Promise<unknown> => {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      redirect: 'error',
      signal: AbortSignal.timeout(longestCall),
    });
  } catch (error) {
    throw new DeliveryError('later', null, { cause: error });
  }
  const text = await response.text().catch(() => '');
  if (response.ok) return parsed(text);
  const cause = new Error(`${method} was answered with ${String(response.status)}`);
  if (hopeless.includes(response.status) || final.includes(response.status))
    throw new DeliveryError('refused', null, { cause });
  throw new DeliveryError(
    'later',
    retryAfter((name) => response.headers.get(name)),
    { cause },
  );
};
