import { ourTenant } from '../../support/servers/bot-on-loopback';
import { useBot } from '../../support/servers/use-bot';

const bot = useBot();
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
  const before = bot.connector.calls.length;
  const tenantId = inConversation ?? undefined;
  const conversation = { id: `${JSON.stringify(inData)}-${inConversation}`, conversationType: 'personal', tenantId };
  const tenant = typeof inData === 'string' ? { id: inData } : inData;
  const given = { conversation, channelData: inData === 'text' ? inData : tenant ? { tenant } : {} };
  expect(await bot.post(bot.activity(given))).toEqual({ status: 200, text: '' });
  expect(bot.connector.calls).toHaveLength(before + answers);
  if (answers === 0) expect(bot.services.captured.codes().at(-1)).toBe('MM101_TENANT');
});
