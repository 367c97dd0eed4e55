import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { zone } from '../moment';
import type { Card } from './card';
import { readConfig } from './config';
import type { PlaygroundConfig, PlaygroundUser } from './config';
import { callHttp } from './http';
import { Screen } from './screen';
import { isFromBot, Wire } from './wire';
import type { WireEntry } from './wire';

/** What somebody who pressed gets back, and nobody else. */
export interface Reply {
  /** The bot's HTTP status. */
  readonly status: number;
  readonly card: Card | null;
  readonly notice: string | null;
}

/** Any activity; what is not given is as the Playground would have it. */
export type ActivityPatch = Readonly<Record<string, unknown>> & { readonly type: string };

const invokeBody = z.object({ type: z.string(), value: z.unknown() });

const replyOf = ({ response }: WireEntry): Reply => {
  const { data } = invokeBody.safeParse(response.body);
  const isCard = data?.type === 'application/vnd.microsoft.card.adaptive';
  return {
    status: response.statusCode,
    card: isCard ? (data.value as Card) : null,
    notice: typeof data?.value === 'string' && data.value !== '' ? data.value : null,
  };
};

/** The part of a conversation's id that names the channel, without the thread. */
const rootOf = (conversationId: string): string => conversationId.split(';')[0] ?? conversationId;

/**
 * A running Agents Playground, through the doors that its own page uses and the one for custom activities. The page
 * speaks for one user only; all others, and whatever the page cannot send, come in by the second door.
 */
export class Playground {
  readonly screen: Screen;

  private constructor(
    readonly url: string,
    readonly config: PlaygroundConfig,
    readonly wire: Wire,
  ) {
    this.screen = new Screen(wire);
  }

  static async connect(url: string): Promise<Playground> {
    return new Playground(url, await readConfig(url), await Wire.connect(url));
  }

  close(): void {
    this.wire.close();
  }

  /** The private chat of a user with the bot. Other users than the page's own get a new one at each call. */
  async openChat(user: PlaygroundUser): Promise<string> {
    if (this.#isPageUser(user)) return this.config.personalChat.id;
    const made = await this.#call('POST', '/_connector/v3/conversations', {
      isGroup: false,
      members: [{ id: user.id }],
    });
    return z.object({ id: z.string() }).parse(made).id;
  }

  /** A new post in a channel; gives the conversation of its thread. Only who mentions the bot is heard. */
  async post(user: PlaygroundUser, channelId: string, text: string): Promise<string> {
    const from = this.wire.entries.length;
    if (this.#isPageUser(user)) {
      const thread = await this.#type(channelId, text, true);
      await this.#turn(({ conversationId }) => conversationId === thread, from);
      return thread;
    }
    // The page posts as its own user only: it makes the thread without a mention, and the user speaks in it.
    const thread = await this.#type(channelId, `(a post of ${user.name})`, false);
    await this.say(user, thread, text, { mention: true });
    return thread;
  }

  /** A typed text; resolves when the bot has done its turn. */
  async say(user: PlaygroundUser, conversationId: string, text: string, { mention = false } = {}): Promise<Reply> {
    const from = this.wire.entries.length;
    if (this.#isPageUser(user) && conversationId === this.config.personalChat.id) {
      await this.#type(conversationId, text, mention);
      const heard = await this.#turn(({ request }) => request.body['type'] === 'message', from);
      return replyOf(heard);
    }
    const { written, entities } = this.#mentioning(text, mention);
    return this.activity(user, conversationId, { type: 'message', text: written, textFormat: 'plain', entities });
  }

  /** A press, as the page sends it for its own user. */
  async execute(
    user: PlaygroundUser,
    conversationId: string,
    cardId: string,
    verb: string,
    data: object,
  ): Promise<Reply> {
    const id = randomUUID();
    const value = { action: { type: 'Action.Execute', id, verb, data }, trigger: 'manual' };
    const invoke = { name: 'adaptiveCard/action', replyToId: cardId, value };
    if (!this.#isPageUser(user)) return this.activity(user, conversationId, { type: 'invoke', ...invoke });
    const from = this.wire.entries.length;
    await this.#call('POST', '/_conversation/v1/invoke', {
      from: { id: user.id },
      conversation: { id: conversationId },
      ...invoke,
    });
    return replyOf(await this.#turn(({ request }) => JSON.stringify(request.body['value'] ?? '').includes(id), from));
  }

  /** The same press in the form of Action.Submit, which the page sends for its own user. */
  async submit(user: PlaygroundUser, conversationId: string, cardId: string, data: object): Promise<Reply> {
    const from = this.wire.entries.length;
    await this.#call('POST', '/_conversation/v1/submit', {
      from: { id: user.id },
      conversation: { id: conversationId },
      replyToId: cardId,
      value: data,
    });
    return replyOf(await this.#turn(({ request }) => request.body['replyToId'] === cardId, from));
  }

  /** Any activity of any user; resolves with the bot's answer, after all that it sent in the turn. */
  async activity(user: PlaygroundUser, conversationId: string, patch: ActivityPatch): Promise<Reply> {
    const template = await this.#template(conversationId);
    const id = randomUUID();
    await this.#call('POST', '/_internal/v1/customActivities', {
      ...template,
      locale: 'en-US',
      channelData: this.#channelData(conversationId),
      ...patch,
      id,
      from: { id: user.id, name: user.name, aadObjectId: user.aadObjectId },
    });
    return replyOf(await this.#turn(({ messageId }) => messageId === id, 0));
  }

  /** One of the Playground's own events, such as `install`, as the user of that chat causes it. */
  async event(user: PlaygroundUser, conversationId: string, type: string): Promise<Reply> {
    const template = await this.#template(conversationId, type);
    return this.activity(user, conversationId, template as ActivityPatch);
  }

  #isPageUser(user: PlaygroundUser): boolean {
    return user.id === this.config.currentUser.id;
  }

  #turn(isIt: (entry: WireEntry) => boolean, from: number): Promise<WireEntry> {
    return this.wire.until(
      () => this.wire.entries.slice(from).find((entry) => !isFromBot(entry) && isIt(entry)),
      'the bot’s answer to an activity',
    );
  }

  #mentioning(text: string, mention: boolean) {
    const name = `<at>${this.config.bot.name}</at>`;
    const mentioned = { type: 'mention', mentioned: this.config.bot, text: name };
    const client = { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: zone };
    return { written: mention ? `${name} ${text}` : text, entities: mention ? [mentioned, client] : [client] };
  }

  async #type(conversationId: string, text: string, mention: boolean): Promise<string> {
    const { written, entities } = this.#mentioning(text, mention);
    const path = `/_conversation/v1/conversations/${encodeURIComponent(conversationId)}/messages`;
    const typed = await this.#call('POST', path, {
      type: 'text',
      text: written,
      textFormat: 'plain',
      from: { id: this.config.currentUser.id },
      ...(mention && { mentions: [entities[0]] }),
    });
    return z.object({ postConversationId: z.string().optional() }).parse(typed).postConversationId ?? conversationId;
  }

  async #template(conversationId: string, type?: string): Promise<object> {
    const query = new URLSearchParams({ conversationId, ...(type && { type }) });
    return z
      .record(z.unknown())
      .parse(await this.#call('GET', `/_internal/v1/customActivities/template?${query.toString()}`));
  }

  #channelData(conversationId: string): object {
    const tenant = { id: this.config.tenantId };
    const channel = rootOf(conversationId);
    const [team] = this.config.teams;
    const inTeam = team.channels.some(({ id }) => id === channel);
    return inTeam ? { tenant, team: { id: team.id }, channel: { id: channel } } : { tenant };
  }

  async #call(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
    const { status, text } = await callHttp(method, this.url + path, body && JSON.stringify(body));
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
    return text.startsWith('{') ? JSON.parse(text) : text;
  }
}
