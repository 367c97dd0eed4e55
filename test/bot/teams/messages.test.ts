import { outgoingToken } from '../../support/servers/test-cloud';
import { useBot } from '../../support/servers/use-bot';

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
