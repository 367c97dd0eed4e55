import { startBot } from '../../support/servers/bot-on-loopback';
import type { BotOnLoopback } from '../../support/servers/bot-on-loopback';

let bot: BotOnLoopback;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

const invoke = (name: string, value: unknown, given: Record<string, unknown> = {}) =>
  bot.post(bot.activity({ type: 'invoke', name, value, text: undefined, replyToId: 'card-1', ...given }));
const press = (verb: string, data: object, given?: Record<string, unknown>) =>
  invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' }, given);

test.each(['typing', 'messageReaction', 'messageDelete', 'event', 'trace', 'endOfConversation', 'something/new'])(
  'an activity of type %s gets a quiet 200',
  async (type) => {
    const before = bot.connector.calls.length;

    expect(await bot.post(bot.activity({ type, name: 'x', text: undefined }))).toEqual({ status: 200, text: '' });

    expect(bot.connector.calls).toHaveLength(before);
  },
);

test.each(['task/fetch', 'composeExtension/query', 'signin/verifyState', 'nobody/knows'])(
  'an invoke named %s gets an empty answer',
  async (name) => expect(await invoke(name, {})).toEqual({ status: 200, text: '{}' }),
);

test('a press is answered with the card, and the message is updated for everybody', async () => {
  const conversation = { id: 'chat-of-presses', conversationType: 'personal' };
  await bot.post(bot.activity({ text: 'mismatch', conversation }));
  const { id: session } = (await bot.services.store.findLiveSession('chat-of-presses', 'adele'))!;
  const before = bot.connector.calls.length;

  const { status, text } = await press('start-guide', { session }, { conversation });

  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: { type: 'AdaptiveCard', version: '1.5' },
  });
  expect(bot.connector.calls[before]).toMatchObject({
    method: 'PUT',
    path: '/v3/conversations/chat-of-presses/activities/card-1',
  });
});

test.each<readonly [string, unknown]>([
  ['of an unknown verb', { action: { verb: 'explode', data: {} } }],
  ['with data of wrong types', { action: { verb: 'answer', data: { session: 5, step: [], value: {} } } }],
  ['without data', { action: { verb: 'answer' } }],
  ['without an action', {}],
  ['that is null', null],
  ['of an old session', { action: { verb: 'start-guide', data: { session: 'long-gone' } } }],
])('a press %s is answered kindly, with 200', async (_, value) => {
  const { status, text } = await invoke('adaptiveCard/action', value);

  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: expect.stringMatching(/[A-Z].{20}/) as string,
  });
});

test('the same press of a client without Action.Execute comes as a message, and the card is updated, too', async () => {
  const conversation = { id: 'chat-of-submits', conversationType: 'personal' };
  await bot.post(bot.activity({ text: 'mismatch', conversation }));
  const { id: session } = (await bot.services.store.findLiveSession('chat-of-submits', 'adele'))!;
  const value = { verb: 'start-guide', session };

  await bot.post(bot.activity({ text: undefined, value, conversation, replyToId: 'card-9' }));

  expect(bot.connector.calls.filter(({ method }) => method === 'PUT').map(({ path }) => path)).toContain(
    '/v3/conversations/chat-of-submits/activities/card-9',
  );
});
