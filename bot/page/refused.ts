import type { Refusal } from '../../contract/answers';
import type { ErrorCode } from '../../domain/errors';

const answers = {
  shape: [400, 'MM104_REQUEST'],
  token: [401, 'MM105_TOKEN'],
  'not-an-agent': [403, 'MM301_NOT_AN_AGENT'],
  unknown: [404, 'MM303_NO_TICKET'],
  'too-large': [413, 'MM104_REQUEST'],
  'too-many': [429, 'MM107_TOO_MANY'],
  failed: [500, 'MM103_TURN'],
  'no-keys': [503, 'MM106_KEYS'],
  'no-roster': [503, 'MM304_DIRECTORY'],
} as const satisfies Record<Refusal['error'], readonly [number, ErrorCode]>;

/** A request of the page comes to nothing. `why` is for the log, and holds nothing of what was sent. */
export class Refused extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  constructor(
    readonly error: Refusal['error'],
    readonly why = '',
  ) {
    super(`${error} ${why}`);
    [this.status, this.code] = answers[error];
  }
}
