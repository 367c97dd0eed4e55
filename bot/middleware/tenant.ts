import type { Logger } from '../start/log';
import type { Middleware } from '../turn';

/**
 * Lets in only the tenants that are allowed; everybody when `allowed` is null. Others get no answer: they are not told
 * that there is anybody here.
 */
export const tenant =
  (allowed: readonly string[] | null, log: Logger): Middleware =>
  async (turn, next) => {
    if (allowed === null || allowed.includes(turn.address.tenantId.toLowerCase())) return next();
    log.warn({ code: 'MM101_TENANT', tenant: turn.address.tenantId, activity: turn.activityId }, 'refused');
  };
