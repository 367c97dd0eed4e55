import type { ServerResponse } from 'node:http';
import type { Refused } from '../refused';

/** What every answer says of itself: nobody guesses what it is, keeps it, or is told where it was read. */
export const guarded = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const json = { ...guarded, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } as const;

/** Answers with a value. */
export const answer = (
  res: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void => {
  res.writeHead(status, { ...json, ...headers });
  res.end(JSON.stringify(value));
};

/** Answers that nothing was done, and why. */
export const answerRefused = (res: ServerResponse, { error, status, code }: Refused): void => {
  // What is left of a body that was not read would be taken for the next request.
  res.setHeader('connection', 'close');
  answer(res, { error, code }, status, error === 'too-many' ? { 'retry-after': '5' } : {});
};
