import { DeliveryError } from '../../domain/ports';
import { retryAfter } from '../delivery';

/** The longest that another system may take to answer, in milliseconds. */
const longestCall = 15_000;

/** These will not be taken the next time either; all others may be, once somebody has mended the address or the key. */
const hopeless: readonly number[] = [400, 413, 415, 422];

/** An HTTP call of JSON. Throws DeliveryError, whose cause names the status and never what was sent or answered. */
export const call = async (
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
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
  if (response.ok) return text.startsWith('{') || text.startsWith('[') ? (JSON.parse(text) as unknown) : null;
  const cause = new Error(`${method} was answered with ${String(response.status)}`);
  if (hopeless.includes(response.status)) throw new DeliveryError('refused', null, { cause });
  throw new DeliveryError('later', retryAfter(response.headers.get('retry-after'), Date.now()), { cause });
};
