import { startBot } from '../../support/servers/bot-on-loopback';
import type { BotOnLoopback } from '../../support/servers/bot-on-loopback';
import { outgoingToken } from '../../support/servers/test-cloud';

let bot: BotOnLoopback;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

const calls = () => bot.connector.calls;

test('a message with a good token is answered, in its conversation and with our own token', async () => {
  const before = calls().length;

  expect(await bot.post(bot.activity({ text: 'help' }))).toEqual({ status: 200, text: '' });

  expect(calls().slice(before)).toEqual([
    expect.objectContaining({
      method: 'POST',
      path: expect.stringMatching(/^\/v3\/conversations\/chat-of-adele\/activities\/incoming-\d+$/) as string,
      authorization: outgoingToken,
    }),
  ]);
  expect(calls().at(-1)!.body).toMatchObject({
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
    summary: expect.any(String) as string,
  });
  expect(calls().at(-1)!.body).not.toHaveProperty('text');
});

test('the same message delivered twice is answered once', async () => {
  const before = calls().length;
  const activity = bot.activity();

  expect([await bot.post(activity), await bot.post(activity)].map(({ status }) => status)).toEqual([200, 200]);

  expect(calls()).toHaveLength(before + 1);
});

test('thirty conversations at once are all answered, each in its own', async () => {
  const before = calls().length;
  const chats = Array.from({ length: 30 }, (_, number) => `chat-${number}`);
  const statuses = await Promise.all(
    chats.map(async (id) => {
      const conversation = { id, conversationType: 'personal' };
      return (await bot.post(bot.activity({ conversation }))).status;
    }),
  );

  expect(new Set(statuses)).toEqual(new Set([200]));
  const answered = calls()
    .slice(before)
    .map(({ path }) => path.split('/')[3]);
  expect(answered.sort()).toEqual([...chats].sort());
});

test('a message whose sender has no name is answered all the same, the second time too', async () => {
  const from = { id: '29:nameless', aadObjectId: 'nameless' };
  const conversation = { id: 'chat-of-nameless', conversationType: 'personal' };
  const before = calls().length;

  for (const text of ['mismatch', 'help']) await bot.post(bot.activity({ from, conversation, text }));

  expect(JSON.stringify(calls().slice(before))).not.toContain('Something got in the way');
  expect(bot.services.captured.codes()).not.toContain('MM003_DATABASE');
  expect(bot.services.captured.codes()).not.toContain('MM103_TURN');
});
