import type { Message, Messenger } from '../../../domain/ports';
import type { Address } from '../../../domain/requester';

/** One thing that was sent, changed or opened. */
export interface Delivery {
  readonly kind: 'send' | 'update' | 'post' | 'open';
  readonly conversationId: string;
  /** The message: its new id, or the one that was updated. */
  readonly messageId: string;
  readonly message: Message | null;
}

/** A messenger that keeps what it is given. */
export interface FakeMessenger extends Messenger {
  readonly deliveries: readonly Delivery[];
  /** The next calls fail with these, one each. */
  readonly fail: (...errors: readonly Error[]) => void;
}

/** A messenger without a platform behind it. */
export const makeFakeMessenger = (): FakeMessenger => {
  const deliveries: Delivery[] = [];
  const failures: Error[] = [];
  const deliver = async (delivery: Delivery): Promise<void> => {
    // A real call takes a moment, in which others come in between.
    await Promise.resolve();
    const failure = failures.shift();
    if (failure) throw failure;
    deliveries.push(delivery);
  };
  const next = (): string => `out-${deliveries.length + 1}`;
  return {
    deliveries,
    fail: (...errors) => void failures.push(...errors),
    send: async ({ conversationId }, message) => {
      const messageId = next();
      await deliver({ kind: 'send', conversationId, messageId, message });
      return messageId;
    },
    update: ({ conversationId }, messageId, message) => deliver({ kind: 'update', conversationId, messageId, message }),
    fetchImage: () => Promise.resolve(null),
    sizeOfFile: () => Promise.resolve(null),
    postToChannel: async (_base, channelId, message) => {
      const messageId = next();
      const conversationId = `${channelId};messageid=${messageId}`;
      await deliver({ kind: 'post', conversationId, messageId, message });
      return { conversationId, messageId };
    },
    openPersonal: async (base, person): Promise<Address> => {
      const conversationId = `private-${person.id}`;
      await deliver({ kind: 'open', conversationId, messageId: '', message: null });
      return { ...base, place: 'personal', conversationId, personId: person.id };
    },
  };
};
