import type { Store } from '../../domain/ports';
import type { Middleware } from '../turn';

/** Remembers how to speak in this conversation later; the platform may move it to another address at any time. */
export const addressBook =
  (store: Store): Middleware =>
  async (turn, next) => {
    if (turn.input.kind !== 'removed') await store.saveAddress(turn.address);
    await next();
  };
