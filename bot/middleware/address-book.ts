import type { Store } from '../../domain/ports';
import type { Middleware } from '../turn';

/**
 * Remembers how to speak in this conversation later; the platform may move it to another address at any time. Where somebody
 * calls the extension the bot is a guest: a chat between two people comes as a personal one, and is no chat with the bot.
 */
export const addressBook =
  (store: Store): Middleware =>
  async (turn, next) => {
    if (turn.input.kind !== 'removed' && turn.input.kind !== 'extension') await store.saveAddress(turn.address);
    await next();
  };
