import { ourTenant, startBot } from '../../support/servers/bot-on-loopback';
import type { BotOnLoopback } from '../../support/servers/bot-on-loopback';

let bot: BotOnLoopback;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

const another = '99999999-2222-3333-4444-555555555555';
const from = (inData: string | null, inConversation: string | null): Record<string, unknown> => ({
  conversation: {
    id: `chat-${inData}-${inConversation}`,
    conversationType: 'personal',
    ...(inConversation && { tenantId: inConversation }),
  },
  channelData: inData ? { tenant: { id: inData } } : {},
});

test.each([
  ['another tenant', another, another],
  ['a tenant that is named in two ways, ours first', ourTenant, another],
  ['a tenant that is named in two ways, ours last', another, ourTenant],
  ['no tenant at all', null, null],
])('a message of %s gets a quiet 200 and no answer', async (_, inData, inConversation) => {
  const before = bot.connector.calls.length;

  expect(await bot.post(bot.activity(from(inData, inConversation)))).toEqual({ status: 200, text: '' });

  expect(bot.connector.calls).toHaveLength(before);
  expect(bot.services.captured.codes().at(-1)).toBe('MM101_TENANT');
});

test.each([
  ['in the channel’s data', ourTenant, null],
  ['in the conversation', null, ourTenant],
  ['twice, in other letters', ourTenant, ourTenant.toUpperCase()],
])('our tenant named %s is let in', async (_, inData, inConversation) => {
  const before = bot.connector.calls.length;

  await bot.post(bot.activity(from(inData, inConversation)));

  expect(bot.connector.calls).toHaveLength(before + 1);
});
