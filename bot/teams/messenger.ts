import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { Messenger } from '../../domain/ports';
import type { Address } from '../../domain/requester';
import { DeliveryError } from '../../domain/ports';
import { tooLate, toDeliveryError } from './delivery';
import { fetchBytes, sizeAt } from './fetch-file';
import { withTimeout } from './with-timeout';
import { toActivity } from './messages';
import { trustedUrl } from './trusted-hosts';

/** The part of a conversation's id that names the channel, without the thread. */
const rootOf = (conversationId: string): string => conversationId.split(';')[0] ?? conversationId;

/** An address as the SDK names it. */
export const referenceOf = (address: Address): Partial<ConversationReference> => ({
  serviceUrl: address.serviceUrl,
  channelId: address.channel,
  bot: { id: address.botId, name: '' },
  conversation: {
    id: address.conversationId,
    isGroup: address.place !== 'personal',
    conversationType: address.place === 'group' ? 'groupChat' : address.place,
    tenantId: address.tenantId,
    name: '',
  },
});

/** The part of the SDK's client that puts the bot's token onto a request. */
interface Signer {
  readonly credentials: { signRequest(request: { headers: Headers }): Promise<unknown> };
}

/** How far the messenger goes. */
interface Bounds {
  /** True when pictures and files may also lie on this machine. */
  readonly local: boolean;
  /** How long the platform may take for one call, in milliseconds; the SDK would wait for ever. */
  readonly longestCall: number;
}

/** Speaks through the SDK's adapter outside a turn. `appId` is empty in local mode. */
export const makeMessenger = (
  adapter: CloudAdapter,
  appId: string,
  { local = false, longestCall = 30_000 }: Partial<Bounds> = {},
): Messenger => {
  const within = async <T>(address: Address, work: (context: TurnContext) => Promise<T>): Promise<T> => {
    let result: T | undefined;
    try {
      const called = adapter.continueConversationAsync(appId, referenceOf(address), async (context) => {
        result = await work(context);
      });
      await withTimeout(called, longestCall, tooLate);
    } catch (error) {
      throw toDeliveryError(error);
    }
    return result as T;
  };

  const create = async (base: Address, parameters: object): Promise<string> => {
    let conversationId = '';
    try {
      const called = adapter.createConversationAsync(
        appId,
        base.channel,
        base.serviceUrl,
        // The usual one of the cloud.
        '',
        { bot: { id: base.botId, name: '' }, tenantId: base.tenantId, ...parameters } as never,
        (context) => {
          conversationId = context.activity.conversation.id;
          return Promise.resolve();
        },
      );
      await withTimeout(called, longestCall, tooLate);
    } catch (error) {
      throw toDeliveryError(error);
    }
    return conversationId;
  };

  return {
    send: (address, message) =>
      within(address, async (context) => (await context.sendActivity(toActivity(message)))?.id ?? null),

    update: (address, messageId, message) =>
      within(address, async (context) => {
        await context.updateActivity({ ...toActivity(message), id: messageId });
      }),

    fetchImage: (address, url, longest) => {
      const trusted = trustedUrl(url, 'token', local);
      if (!trusted) return Promise.reject(new DeliveryError('refused', null));
      return within(address, async (context) => {
        const headers = new Headers();
        const { credentials } = context.turnState.get<Signer>(adapter.ConnectorClientKey);
        await credentials.signRequest({ headers });
        return fetchBytes(trusted, headers, longest);
      });
    },

    sizeOfFile: (url) => {
      const trusted = trustedUrl(url, 'size', local);
      return trusted ? sizeAt(trusted) : Promise.resolve(null);
    },

    postToChannel: async (base, channelId, message) => {
      const conversationId = await create(base, {
        isGroup: true,
        channelData: { channel: { id: rootOf(channelId) }, tenant: { id: base.tenantId } },
        activity: toActivity(message),
      });
      return { conversationId, messageId: conversationId.split(';messageid=')[1] ?? '' };
    },

    openPersonal: async (base, person) => {
      const conversationId = await create(base, {
        isGroup: false,
        members: [{ id: person.channelUserId, name: person.name }],
        channelData: { tenant: { id: base.tenantId } },
      });
      return { ...base, place: 'personal', conversationId, personId: person.id };
    },
  };
};
