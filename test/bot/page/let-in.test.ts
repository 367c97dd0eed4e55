import { requests, type Route } from '../../../contract/requests';
import { ada, adele, askRosters, grady, tenant, usePage } from '../../support/servers/page-on-loopback';
import { appId, type TokenFlaws } from '../../support/servers/open-id';
import { aPerson } from '../../support/values/people';

const page = usePage({ rates: { refusals: { perSecond: 0, atOnce: 6 }, person: { perSecond: 0, atOnce: 40 } } });
const status = async (as: string | undefined, path = '/me'): Promise<number> =>
  (await page.call('GET', `/tab/api${path}`, as === undefined ? {} : { as })).status;

test.each<readonly [string, TokenFlaws]>([
  ['of another tenant', { claims: { tid: '99999999-2222-3333-4444-555555555555' } }],
  ['for another application', { audience: 'api://mailmend.example/99999999-2222-3333-4444-555555555555' }],
  ['for another scope', { claims: { scp: 'User.Read access_as_users' } }],
  ['without a scope', { claims: { scp: undefined } }],
  ['of another issuer', { issuer: 'https://login.example/common/v2.0' }],
  ['of the first version', { issuer: `https://sts.windows.net/${tenant}/` }],
  ['that expired', { expiresIn: -400 }],
  ['that does not hold yet', { notBefore: 900 }],
  ['signed by another key', { key: 'another', kid: 'unendorsed' }],
  ['of a key that is not there', { kid: 'key-9' }],
  ['of nobody', { claims: { oid: undefined } }],
  ['of somebody who is no guid', { claims: { oid: "' or 1=1 --" } }],
])('a token %s is refused', async (_, flaws) => {
  expect(await status(page.token(adele, flaws))).toBe(401);
  expect(page.services.captured.codes()).toEqual(['MM105_TOKEN']);
});

test('a token is taken for the application by its id and by its address, and no token by none', async () => {
  expect(await status(page.token(adele))).toBe(200);
  expect(await status(page.token(adele, { audience: `api://mailmend.example/${appId}` }))).toBe(200);
  expect(await status(page.token(adele, { audience: `api://mailmend.example/botid-${appId}` }))).toBe(200);
  expect(await status(undefined)).toBe(401);
  // The platform's own token, with which the bot is called, is nobody's here.
  expect(await status(page.openId.token('https://smba.example/'))).toBe(401);
});

test('who knocks with bad tokens all the time is not listened to, and a token that holds is let in all the same', async () => {
  expect(await status(page.token(adele))).toBe(200);
  for (let tries = 0; tries < 6; tries += 1) expect(await status('a.b.c')).toBe(401);
  expect(await status('a.b.c')).toBe(429);
  expect(await status('a.b.d')).toBe(429);
  expect(page.services.captured.codes().filter((code) => code === 'MM107_TOO_MANY')).toHaveLength(1);
  expect(await status(page.token(grady))).toBe(200);
});

test('a person may ask so much at once and no more', async () => {
  const token = page.token(adele);
  for (let tries = 0; tries < 40; tries += 1) expect(await status(token)).toBe(200);
  expect(await status(token)).toBe(429);
  expect(await status(page.token(grady))).toBe(200);
});

const forAll = /^(GET \/me|GET \/help|GET \/my|POST \/my)/;
const bodies: Partial<Record<Route, object>> = {
  'POST /queue/act': { act: { verb: 'claim-ticket' }, tickets: [{ ticket: 'ticket-1' }] },
  'POST /tickets/:ticket/act': { act: { verb: 'claim-ticket' } },
  'POST /tickets/:ticket/presence': { doing: 'looking' },
  'POST /guides/:guide/walk': { facts: {}, answers: {} },
};
const queries: Partial<Record<Route, string>> = { 'GET /queue/rows': '?tickets=ticket-1' };

test('a requester is refused by every route that is for agents, and changes nothing', async () => {
  await page.services.open({ tenantId: tenant, requester: aPerson(adele) });
  const stored = await page.services.ticket();
  const token = page.token(adele);
  for (const route of Object.keys(requests) as Route[]) {
    if (forAll.test(route) || route.includes('/insights')) continue;
    const [method = '', template = ''] = route.split(' ');
    const path = `${template.replace(':ticket', 'ticket-1').replace(':guide', 'mismatch')}${queries[route] ?? ''}`;
    const response = await page.call(method, `/tab/api${path}`, {
      as: token,
      ...(method === 'POST' && { body: bodies[route] ?? {} }),
    });
    expect([route, response.status]).toEqual([route, 403]);
  }
  expect(await page.services.ticket()).toEqual(stored);
});

test('settings are for admins alone', async () => {
  expect(await status(page.token(grady), '/settings')).toBe(403);
  const settings = await page.ask(ada, 'GET /settings', {});
  expect(settings).toMatchObject({ helpdesks: [{ channel: '19:helpdesk@thread.tacv2', origin: 'environment' }] });
});

test.each<readonly [string, string, string]>([
  ['of another person', adele, '/my/tickets/ticket-1'],
  ['of another person, by its number', adele, '/my/tickets/1001'],
  ['of another tenant, for an agent', grady, '/tickets/ticket-2'],
  ['of another tenant, by its number', grady, '/tickets/1002'],
  ['of another helpdesk, for an agent', grady, '/tickets/ticket-3'],
  ['that never was', grady, '/tickets/..%2F..%2Fticket-1'],
])('a ticket %s is not known', async (_, who, path) => {
  await page.services.open({ tenantId: tenant, requester: aPerson(ada) });
  await page.services.open({ id: 'ticket-2', tenantId: 'tenant-2', requester: aPerson(adele) });
  const elsewhere = { teamId: 'team-9', channelId: '19:another@thread.tacv2' };
  await page.services.open({ id: 'ticket-3', tenantId: tenant, helpdesk: elsewhere });
  await askRosters(page, { 'team-9': [ada] });
  expect(await status(page.token(who), path)).toBe(404);
});

test.each<readonly [string, string, unknown, Record<string, string>, number]>([
  ['an unknown key', '/my/tickets/ticket-1/act', { act: { verb: 'ticket-fixed' }, role: 'agent' }, {}, 400],
  ['an act of agents', '/my/tickets/ticket-1/act', { act: { verb: 'resolve-ticket', note: 'x' } }, {}, 400],
  ['no JSON', '/my/tickets/ticket-1/act', '{', {}, 400],
  ['a list', '/my/tickets/ticket-1/act', '[]', {}, 400],
  ['a form', '/my/tickets/ticket-1/act', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ['what is packed', '/my/tickets/ticket-1/act', '{}', { 'content-encoding': 'gzip' }, 400],
  ['far too much', '/my/tickets/ticket-1/act', `"${'a'.repeat(70_000)}"`, {}, 413],
  ['too long a text', '/my/tickets/ticket-1/act', { act: { verb: 'add-to-ticket', text: 'a'.repeat(2001) } }, {}, 400],
])('%s is refused before anything is done', async (_, path, body, headers, expected) => {
  await page.services.open({ tenantId: tenant, requester: aPerson(adele) });
  const response = await page.call('POST', `/tab/api${path}`, { as: page.token(adele), body, headers });
  expect(response.status).toBe(expected);
  expect(Object.keys((await response.json()) as object)).toEqual(['error', 'code']);
});

test('an address that says something twice, or is endless, is refused', async () => {
  expect(await status(page.token(grady), '/queue?page=1&page=2')).toBe(400);
  expect(await status(page.token(grady), '/queue?sort=due;drop')).toBe(400);
  expect(await status(page.token(grady), `/queue?text=${'a'.repeat(5_000)}`)).toBe(400);
});
