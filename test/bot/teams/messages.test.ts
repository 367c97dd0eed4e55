import { ourTenant } from '../../support/servers/bot-on-loopback';
import { outgoingToken } from '../../support/servers/test-cloud';
import { useBot } from '../../support/servers/use-bot';
import { aPerson } from '../../support/values/people';

const bot = useBot();
let before = 0;
beforeEach(() => void (before = bot.connector.calls.length));
const calls = () => bot.connector.calls.slice(before);
const chat = (id: string) => ({ id, conversationType: 'personal' });

test('a message with a good token is answered, in its conversation and with our own token', async () => {
  expect(await bot.post(bot.activity({ text: 'help' }))).toEqual({ status: 200, text: '' });
  const path = expect.stringMatching(/^\/v3\/conversations\/chat-of-adele\/activities\/incoming-\d+$/) as string;
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive' }];
  const body = { attachments, summary: expect.any(String) as string };
  expect(calls()).toMatchObject([{ method: 'POST', path, authorization: outgoingToken, body }]);
  expect(calls()[0]!.body).not.toHaveProperty('text');
});

test('the same message delivered twice is answered once', async () => {
  const activity = bot.activity();
  for (let time = 0; time < 2; time += 1) expect((await bot.post(activity)).status).toBe(200);
  expect(calls()).toHaveLength(1);
});

test('thirty conversations at once are all answered, each in its own', async () => {
  const chats = Array.from({ length: 30 }, (_, number) => `chat-${number}`);
  const answers = await Promise.all(chats.map((id) => bot.post(bot.activity({ conversation: chat(id) }))));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const answered = calls().map(({ path }) => path.split('/')[3]);
  expect(answered.sort()).toEqual([...chats].sort());
});

test('a message whose sender has no name is answered all the same, the second time too', async () => {
  const given = { from: { id: '29:nameless', aadObjectId: 'nameless' }, conversation: chat('chat-of-nameless') };
  for (const text of ['mismatch', 'help']) await bot.post(bot.activity({ ...given, text }));
  expect(JSON.stringify(calls())).not.toContain('Something got in the way');
  expect(bot.services.captured.codes()).toEqual([]);
});

const another = '99999999-2222-3333-4444-555555555555';

test.each<readonly [string, string | object | null, string | null, number]>([
  ['of another tenant gets no answer', another, another, 0],
  ['whose tenant is named in two ways, ours first, gets none', ourTenant, another, 0],
  ['whose tenant is named in two ways, ours last, gets none', another, ourTenant, 0],
  ['without a tenant gets none', null, null, 0],
  ['whose channel’s data is no object gets none', 'text', ourTenant, 0],
  ['whose channel’s data has a tenant without an id gets none', {}, ourTenant, 0],
  ['whose channel’s data has a tenant whose id is empty gets none', { id: '' }, ourTenant, 0],
  ['whose channel’s data has a tenant whose id is a list gets none', { id: [ourTenant] }, ourTenant, 0],
  ['with our tenant in the channel’s data is answered', ourTenant, null, 1],
  ['with our tenant in the conversation is answered', null, ourTenant, 1],
  ['with our tenant twice, in other letters, is answered', ourTenant, ourTenant.toUpperCase(), 1],
])('a message %s, and a quiet 200', async (_, inData, inConversation, answers) => {
  const tenantId = inConversation ?? undefined;
  const conversation = { id: `${JSON.stringify(inData)}-${inConversation}`, conversationType: 'personal', tenantId };
  const tenant = typeof inData === 'string' ? { id: inData } : inData;
  const given = { conversation, channelData: inData === 'text' ? inData : tenant ? { tenant } : {} };
  expect(await bot.post(bot.activity(given))).toEqual({ status: 200, text: '' });
  expect(calls()).toHaveLength(answers);
  if (answers === 0) expect(bot.services.captured.codes().at(-1)).toBe('MM101_TENANT');
});

const invoke = (name: string, value: unknown, given: Record<string, unknown> = {}) =>
  bot.post(bot.activity({ type: 'invoke', name, value, text: undefined, replyToId: 'card-1', ...given }));
/** A session in a chat of this name; gives both. */
const sessionIn = async (id: string) => {
  const conversation = { id, conversationType: 'personal' };
  await bot.post(bot.activity({ text: 'mismatch', conversation }));
  return { conversation, session: (await bot.services.store.findLiveSession(id, 'adele'))!.id };
};
const updated = () => bot.connector.calls.filter(({ method }) => method === 'PUT').map(({ path }) => path);

test.each(['task/fetch', 'composeExtension/onCardButtonClicked', 'signin/verifyState', 'nobody/knows'])(
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

test.each([
  ['has it in its answer', 'invoke'],
  ['that takes no answer gets it at the end of the chat', 'message'],
])('a form opens for whoever pressed: a client %s', async (_, type) => {
  const ticket = await bot.services.open({ tenantId: ourTenant, requester: aPerson('adele', 'Adele Vance') });
  const data = { verb: 'own-ticket-form', ticket: ticket.id, form: 'add' };
  const { text } =
    type === 'invoke'
      ? await invoke('adaptiveCard/action', { action: { type: 'Action.Execute', ...data, data }, trigger: 'manual' })
      : await bot.post(bot.activity({ text: undefined, value: data, replyToId: 'card-1' }));
  const sent = JSON.stringify(calls().map(({ body }) => body));
  expect([text.includes('What do you want to add?'), sent.includes('What do you want to add?')]).toEqual(
    type === 'invoke' ? [true, false] : [false, true],
  );
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
