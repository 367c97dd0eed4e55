import { DeliveryError } from '../../domain/ports';
import { toDeliveryError } from './delivery';

const longestWait = 10_000;

const call = async (url: URL, init: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    // A redirect could lead the token anywhere.
    response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(longestWait) });
  } catch (error) {
    throw toDeliveryError(error);
  }
  if (response.ok) return response;
  await response.body?.cancel();
  const passing = [408, 412, 429].includes(response.status) || response.status >= 500;
  throw passing ? toDeliveryError({ statusCode: response.status, response }) : new DeliveryError('refused', null);
};

/**
 * What lies at this address, at most `longest` bytes; null when it is more. Throws DeliveryError: `later` for a passing
 * trouble, `refused` when it is not to be had.
 */
export const fetchBytes = async (url: URL, headers: Headers, longest: number): Promise<Uint8Array | null> => {
  const response = await call(url, { headers });
  if (Number(response.headers.get('content-length') ?? 0) > longest) {
    await response.body?.cancel();
    return null;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      parts.push(part as Uint8Array);
      size += (part as Uint8Array).byteLength;
      if (size > longest) return null;
    }
  } catch (error) {
    throw toDeliveryError(error);
  }
  return Buffer.concat(parts);
};

/** How large the file at this address is, in bytes; null when it does not say. */
export const sizeAt = async (url: URL): Promise<number | null> => {
  try {
    const { headers } = await call(url, { method: 'HEAD' });
    const told = headers.get('content-length');
    return told === null || !/^\d{1,15}$/.test(told) ? null : Number(told);
  } catch {
    return null;
  }
};
