import { startBot, type BotOnLoopback } from '../support/servers/bot-on-loopback';
import type { TestServices } from '../support/values/services';

/** A desk whose drawing fails. */
const broken = (services: TestServices): TestServices => ({
  ...services,
  draw: () => {
    throw new Error('the pen is broken');
  },
});

const secret = 'my mailbox password is swordfish';
const bots: BotOnLoopback[] = [];
const start = async (...given: Parameters<typeof startBot>): Promise<BotOnLoopback> => {
  const bot = await startBot(...given);
  bots.push(bot);
  return bot;
};
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
});

test('a handler that throws ends in an apology, a 200, and MM103 in the log, with what was typed at debug only', async () => {
  const bot = await start('info', broken);
  expect(await bot.post(bot.activity({ text: `mismatch ${secret}` }))).toEqual({ status: 200, text: '' });
  expect(bot.connector.calls.at(-1)!.body['text']).toMatch(/try that again/);
  expect(bot.services.captured.codes()).toEqual(['MM103_TURN']);
  expect(bot.services.captured.text()).toContain('the pen is broken');
  expect(bot.services.captured.text()).not.toContain('swordfish');
  // What could not be drawn is not half there.
  expect(await bot.services.store.findLiveSession('chat-of-adele', 'adele')).toBeUndefined();
  const debugging = await start('debug');
  await debugging.post(debugging.activity({ text: `mismatch ${secret}` }));
  expect(debugging.services.captured.text()).toContain('swordfish');
});

test('a platform that takes no replies at all still gets a 200, and neither the typed text nor our token is logged', async () => {
  const bot = await start();
  bot.connector.meet(...Array.from({ length: 6 }, () => ({ status: 500 })));
  expect(await bot.post(bot.activity({ text: `mismatch ${secret}` }))).toEqual({ status: 200, text: '' });
  expect(bot.services.captured.codes()).toContain('MM103_TURN');
  expect(bot.services.captured.text()).not.toMatch(/swordfish|from-mailmend/);
});

test('what came of a turn and could not be shown is shown later, unless the person has gone on meanwhile', async () => {
  const bot = await start();
  const { services } = bot;
  for (const goesOn of [false, true]) {
    bot.connector.meet({ status: 500 });
    await bot.post(bot.activity({ text: 'mismatch' }));
    expect(bot.connector.calls.at(-1)!.body['text']).toMatch(/in a moment/);
    const before = services.messenger.deliveries.length;
    if (goesOn) await bot.post(bot.activity({ text: 'stop' }));
    await services.drain();
    const { id } = (await services.store.findLatestSession('chat-of-adele', 'adele'))!;
    const sent = services.messenger.deliveries.slice(before);
    expect(sent.map(({ kind }) => kind)).toEqual(goesOn ? [] : ['send']);
    if (!goesOn) expect(await services.session(id)).toMatchObject({ cardId: sent[0]?.messageId });
    await bot.post(bot.activity({ text: 'stop' }));
  }
});

test('a notice that cannot be sent is logged and does not fail the request', async () => {
  const bot = await start();
  bot.connector.meet({ status: 500 }, { status: 500 }, { status: 500 });
  const value = { verb: 'start-guide', session: 'long-gone' };
  expect(await bot.post(bot.activity({ text: undefined, value }))).toEqual({ status: 200, text: '' });
});

test('a reply that is throttled for a moment is sent after it, and no later turn of the conversation overtakes it', async () => {
  const bot = await start();
  bot.connector.meet({ status: 429, headers: { 'retry-after': '1' } });
  const first = bot.post(bot.activity({ text: 'mismatch' }));
  while (bot.connector.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await Promise.all([first, bot.post(bot.activity({ text: 'my tickets' }))]);
  const summaries = bot.connector.calls.map(({ body }) => String(body['summary']));
  expect(summaries).toEqual([expect.any(String), summaries[0], expect.stringMatching(/ticket/i)]);
  expect(summaries[0]).toMatch(/mismatch/);
  expect(bot.services.captured.codes()).toEqual([]);
});

test('a reply whose connection breaks off, as one that was kept open does, is sent over another', async () => {
  const bot = await start();
  await bot.post(bot.activity({ text: 'mismatch' }));
  bot.connector.meet('cut');
  await bot.post(bot.activity({ text: 'stop' }));
  expect(bot.services.captured.codes()).toEqual([]);
  const [lost, sent] = bot.connector.calls.slice(1);
  expect(sent).toEqual(lost);
});

test('a platform that never answers a reply does not hold up the conversation for ever', async () => {
  const bot = await start('info', undefined, 1_500);
  bot.connector.meet('silence');
  const [first, second] = await Promise.all([bot.post(bot.activity()), bot.post(bot.activity({ text: 'my tickets' }))]);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(bot.services.captured.codes()).toEqual(['MM103_TURN']);
  expect(String(bot.connector.calls.at(-1)!.body['summary'])).toMatch(/ticket/i);
});
