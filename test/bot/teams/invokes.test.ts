import { useBot } from '../../support/servers/use-bot';

const bot = useBot();
const invoke = (name: string, value: unknown, given: Record<string, unknown> = {}) =>
  bot.post(bot.activity({ type: 'invoke', name, value, text: undefined, replyToId: 'card-1', ...given }));
/** A session in a chat of this name; gives both. */
const sessionIn = async (id: string) => {
  const conversation = { id, conversationType: 'personal' };
  await bot.post(bot.activity({ text: 'mismatch', conversation }));
  return { conversation, session: (await bot.services.store.findLiveSession(id, 'adele'))!.id };
};
const updated = () => bot.connector.calls.filter(({ method }) => method === 'PUT').map(({ path }) => path);

test.each(['task/fetch', 'composeExtension/query', 'signin/verifyState', 'nobody/knows'])(
  'an invoke named %s gets an empty answer',
  async (name) => expect(await invoke(name, {})).toEqual({ status: 200, text: '{}' }),
);

test('a press is answered with the card, and the message is updated for everybody', async () => {
  const { conversation, session } = await sessionIn('chat-of-presses');
  const action = { type: 'Action.Execute', verb: 'start-guide', data: { session } };
  const { status, text } = await invoke('adaptiveCard/action', { action, trigger: 'manual' }, { conversation });
  const value = { type: 'AdaptiveCard', version: '1.5' };
  const answer = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
  expect([status, JSON.parse(text)]).toMatchObject([200, answer]);
  expect(updated()).toContain('/v3/conversations/chat-of-presses/activities/card-1');
});

test('the same press of a client without Action.Execute comes as a message, and the card is updated, too', async () => {
  const { conversation, session } = await sessionIn('chat-of-submits');
  const value = { verb: 'start-guide', session };
  await bot.post(bot.activity({ text: undefined, value, conversation, replyToId: 'card-9' }));
  expect(updated()).toContain('/v3/conversations/chat-of-submits/activities/card-9');
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
  const kindly = expect.stringMatching(/[A-Z].{20}/) as string;
  const answer = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: kindly };
  expect([status, JSON.parse(text)]).toEqual([200, answer]);
});
