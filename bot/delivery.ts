import { DeliveryError } from '../domain/ports';

interface Failed {
  readonly statusCode?: number;
  readonly response?: {
    readonly status?: number;
    readonly headers?: { get?: (name: string) => string | undefined | null };
  };
}

/** Seconds or a date, as HTTP has it, in milliseconds from now; null when there is none. */
export const retryAfter = (header: string | null | undefined, now: number): number | null => {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};

/** What did not come in time; it may have arrived all the same. */
export const tooLate = (): DeliveryError => new DeliveryError('later', null);

/**
 * What a failed call to the platform means. 403: the chat was blocked or the app removed; 404: the conversation or the
 * message is no more; 400 and 413: what was sent is wrong or too large, and stays so. Anything else may pass.
 */
export const toDeliveryError = (error: unknown): DeliveryError => {
  if (error instanceof DeliveryError) return error;
  const failed: Failed = typeof error === 'object' && error !== null ? error : {};
  const status = failed.statusCode ?? failed.response?.status;
  if (status === 403) return new DeliveryError('gone', null, { cause: error });
  if (status === 404) return new DeliveryError('missing', null, { cause: error });
  if (status === 400 || status === 413) return new DeliveryError('refused', null, { cause: error });
  const wait = retryAfter(failed.response?.headers?.get?.('retry-after'), Date.now());
  return new DeliveryError('later', wait, { cause: error });
};
