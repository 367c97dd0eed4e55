import { readSystems } from '../../../bot/systems/read-systems';

const read = (env: Readonly<Record<string, string>>) => {
  const faults: string[] = [];
  const systems = readSystems(
    (name) => env[name] ?? '',
    (fault) => void faults.push(fault),
  );
  return { systems, faults };
};

const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const zammad = { ZAMMAD_TOKEN: 't', ZAMMAD_GROUP: 'Users', ZAMMAD_CUSTOMER: 'desk@example.com' };

test('without settings no system is told', () =>
  expect(read({})).toEqual({ systems: { webhook: null, email: null, zammad: null }, faults: [] }));

test('half of the settings of a system name what is missing', () => {
  const { faults } = read({ WEBHOOK_URL: 'https://example.com/', SMTP_URL: 'smtp://host', ZAMMAD_URL: 'https://z' });
  const zammad = ['ZAMMAD_TOKEN', 'ZAMMAD_GROUP', 'ZAMMAD_CUSTOMER'];
  const missing = faults.map((fault) => fault.split(' ')[0]);
  expect(missing).toEqual(['WEBHOOK_SECRET', 'EMAIL_FROM', 'EMAIL_TO', ...zammad]);
});

test.each<readonly [string, Record<string, string>, number]>([
  ['an address without encryption', { WEBHOOK_URL: 'http://example.com' }, 1],
  ['one that only looks like this machine', { WEBHOOK_URL: 'http://127.0.0.1.example.com' }, 1],
  ['this machine', { WEBHOOK_URL: 'http://localhost:8080/' }, 0],
  ['a Zammad without encryption', { ...zammad, ZAMMAD_URL: 'http://zammad.example.com' }, 1],
  ...['secret', 'whsec_', 'whsec_c2hvcnQ=', `whsec_${'!'.repeat(36)}`].map(
    (wrong) => ['a secret that is none', { WEBHOOK_SECRET: wrong }, 1] as const,
  ),
])('what is about people leaves the machine encrypted and signed or not at all: %s', (_, env, faults) =>
  expect(read({ WEBHOOK_URL: 'https://example.com', WEBHOOK_SECRET: secret, ...env }).faults).toHaveLength(faults),
);

test('a slash at the end of an address does no harm', () =>
  expect(read({ ...zammad, ZAMMAD_URL: 'https://z.example.com/' }).systems.zammad?.url).toBe('https://z.example.com'));
