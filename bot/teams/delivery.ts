import { DeliveryError } from '../../domain/ports';

interface Failed {
  readonly code?: unknown;
  readonly statusCode?: number;
  readonly response?: {
    readonly status?: number;
    readonly headers?: { get?: (name: string) => string | undefined | null };
  };
}

/** No wait is longer, in milliseconds, whatever an answer asks for. */
const longestWait = 60 * 60_000;

/**
 * How long an answer asks to wait, in milliseconds; null when it does not say. HTTP has it in seconds, or as a date, which
 * counts from the answer's own date: the other side's clock may go differently from ours.
 */
export const retryAfter = (header: (name: string) => string | null | undefined): number | null => {
  const wanted = header('retry-after');
  if (!wanted) return null;
  const seconds = Number(wanted);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(wanted) - Date.parse(header('date') ?? '');
  return Number.isNaN(wait) ? null : Math.min(longestWait, Math.max(0, wait));
};

/**
 * True when the connection was broken off before any answer. One that is kept open is closed by its other end after some
 * seconds, and that may cross what is sent on it.
 */
export const isBrokenOff = (error: unknown): boolean => {
  const failed: Failed = typeof error === 'object' && error !== null ? error : {};
  return failed.code === 'ECONNRESET' || failed.code === 'EPIPE';
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
  const wait = retryAfter((name) => failed.response?.headers?.get?.(name));
  return new DeliveryError('later', wait, { cause: error });
};
