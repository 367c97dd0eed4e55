import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { ourTenant } from '../../../support/servers/bot-on-loopback';
import { useBot } from '../../../support/servers/use-bot';
import { aSession } from '../../../support/values/a-session';
import { aTicket } from '../../../support/values/a-ticket';
import { attacks } from './doors';

const bot = useBot();
const adele = { id: 'adele', name: 'Adele Vance', channelUserId: '29:adele' };
const address = { ...aSession().address, tenantId: ourTenant, conversationId: 'chat-of-adele', personId: 'adele' };

beforeAll(async () => {
  const { store } = bot.services;
  await store.insertSession(aSession({ requester: adele, address, label: 'mismatch', stage: 'confirming' }));
  await store.openTicket(aTicket({ requester: adele, address, tenantId: ourTenant, sessionId: 'of-ticket' }));
});
const kept = async (): Promise<string> => {
  const { store } = bot.services;
  return JSON.stringify([await store.findSession('session-1'), await store.findTicket('ticket-1')]);
};

test('there are at least 120 attacks, each with a name of its own', () => {
  expect(new Set(attacks.map(({ what }) => what)).size).toBe(attacks.length);
  expect(attacks.length).toBeGreaterThanOrEqual(120);
});

test.each(attacks)(
  '$what',
  async ({ status, code, method = 'POST', path = '/api/messages', flaws, service, activity }) => {
    const before = {
      kept: await kept(),
      calls: bot.connector.calls.length,
      codes: bot.services.captured.codes().length,
    };
    const token = bot.openId.token(service ?? bot.connector.serviceUrl, flaws);
    const { hostname, port } = new URL(bot.url);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request({ hostname, port, path, method, headers }, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
      });
      sent.on('error', reject);
      sent.end(method === 'POST' ? JSON.stringify(activity?.(bot) ?? bot.activity()) : undefined);
    });
    if (status === '4xx') expect(String(answer.status)).toMatch(/^4\d\d$/);
    else expect(answer.status).toBe(status);
    const codes = bot.services.captured.codes().slice(before.codes);
    if (code !== null) expect(codes.at(-1)).toBe(code);
    expect(codes).not.toContain('MM103_TURN');
    if (status !== 200 || code !== null) expect(bot.connector.calls).toHaveLength(before.calls);
    expect(answer.body).not.toMatch(/ at .*[.][jt]s|node_modules|Adele/);
    expect(await kept()).toBe(before.kept);
  },
);
