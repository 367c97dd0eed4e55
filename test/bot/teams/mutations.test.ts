import fc from 'fast-check';
import { useBot } from '../../support/servers/use-bot';

const bot = useBot();
/** A few in every run; `MUTATIONS=20000 npx jest test/bot/teams/mutations.test.ts` for a long one. */
const runs = Number(process.env['MUTATIONS'] ?? 300);
jest.setTimeout(20_000 + runs * 100);

const press = (verb: string) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'card-1',
  value: { action: { type: 'Action.Execute', verb, data: { verb, session: 'session-1', step: 's', value: 'yes' } } },
});
const team = {
  team: { id: '19:team' },
  channel: { id: '19:helpdesk' },
  tenant: { id: '11111111-2222-3333-4444-555555555555' },
};
const patches: readonly Record<string, unknown>[] = [
  {
    text: 'my mail is gone',
    locale: 'de-DE',
    entities: [{ type: 'clientInfo', timezone: 'Europe/Berlin', country: 'DE' }],
  },
  {
    text: '<at>Mailmend</at> help',
    entities: [{ type: 'mention', text: '<at>Mailmend</at>', mentioned: { id: '28:x' } }],
  },
  {
    text: 'log',
    attachments: [{ contentType: 'image/png', contentUrl: 'https://smba.trafficmanager.net/x', name: 'a' }],
  },
  ...['answer', 'hand-over', 'start-guide', 'see-ticket', 'claim-ticket'].map(press),
  { text: undefined, value: { verb: 'answer', session: 's', step: 's', value: 'yes' }, replyToId: 'card-1' },
  {
    type: 'messageUpdate',
    text: 'it is 2019',
    channelData: { ...team, eventType: 'editMessage' },
    timestamp: '2026-11-30T10:00:00Z',
  },
  { type: 'conversationUpdate', membersAdded: [{ id: '29:adele', name: 'Adele' }] },
  { type: 'installationUpdate', action: 'add' },
  { text: 'claim', conversation: { id: '19:helpdesk;messageid=5', conversationType: 'channel' }, channelData: team },
];

const odd: readonly unknown[] = [
  ...[
    null,
    undefined,
    true,
    0,
    -1,
    1e300,
    7,
    '',
    ' ',
    'constructor',
    '__proto__',
    'toString',
    '\ud800',
    'a\u0000b',
    '\u202e',
  ],
  ...[
    'x'.repeat(5_000),
    '{{DATE(2026-11-30)}}',
    '<at>',
    [],
    {},
    [null],
    [[]],
    { id: {} },
    { id: '', name: 7 },
    [{ type: 7 }],
  ],
];

/** What is done to an activity: at a place that is gone to by these numbers, this stands in the end. */
const change = fc.record({ way: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), odd: fc.nat(odd.length - 1) });

const changed = (value: unknown, [first = 0, ...rest]: readonly number[], to: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return to;
  const keys = Object.keys(value);
  const key = keys[first % keys.length]!;
  const inner = (value as Record<string, unknown>)[key];
  const next = rest.length === 0 ? to : changed(inner, rest, to);
  if (Array.isArray(value)) return value.with(Number(key), next);
  return { ...value, [key]: next };
};

/** What the log says of turns that failed, and why. */
const faults = (): readonly string[] =>
  bot.services.captured
    .text()
    .split('\n')
    .filter((line) => line.includes('MM103_TURN'));

test('no activity, however it is changed, is answered with a fault of ours or stops the bot', async () => {
  const property = fc.asyncProperty(
    fc.nat(patches.length - 1),
    fc.array(change, { minLength: 1, maxLength: 3 }),
    async (which, changes) => {
      const good: unknown = bot.activity(patches[which]);
      const activity = changes.reduce((given, { way, odd: at }) => changed(given, way, odd[at]), good);
      const { status, text } = await bot.post(activity);
      expect([200, 400, 401]).toContain(status);
      expect(text).not.toMatch(/ at |node_modules/);
      expect(faults()).toEqual([]);
    },
  );
  await fc.assert(property, { numRuns: runs });
  expect((await bot.post(bot.activity())).status).toBe(200);
});
