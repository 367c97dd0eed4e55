import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { addressesAt, servePictures } from '../../bot/pictures/serve-pictures';

const name = 'a'.repeat(32);
const png = Buffer.from('a picture');
const pictures = new Map([[name, png]]);
const mount = servePictures(pictures);

let server: Server;
beforeAll(async () => {
  server = createServer(mount.serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => void server.close());

/** As it is written: `fetch` would tidy the path. */
const asked = async (path: string, method = 'GET'): Promise<IncomingMessage & { body: string }> => {
  const { port } = server.address() as AddressInfo;
  const sent = request({ port, host: '127.0.0.1', path, method }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return Object.assign(answer, { body });
};

test('a picture is served as what it is, and never has to be asked for again', async () => {
  const { statusCode, headers, body } = await asked(`/pictures/${name}.png`);
  expect({ statusCode, body }).toEqual({ statusCode: 200, body: 'a picture' });
  expect(headers).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-length': String(png.length) });
});

test.each([
  `/pictures/${'b'.repeat(32)}.png`,
  `/pictures/${name}`,
  `/pictures/${name}.png?x=1`,
  `/pictures/${name}.png/`,
  `/pictures/../pictures/${name}.png`,
  '/pictures/../package.json',
  '/pictures/%2e%2e/package.json',
  '/pictures/..%2f..%2fpackage.json',
  '/pictures/',
  '/pictures',
])('nothing else is to be had: %s', async (path) => expect((await asked(path)).statusCode).toBe(404));

test('a picture is only read', async () => {
  expect(await asked(`/pictures/${name}.png`, 'HEAD')).toMatchObject({ statusCode: 200, body: '' });
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await asked(`/pictures/${name}.png`, method)).statusCode).toBe(404);
});

test('a card has the addresses of the pictures that were drawn, where the bot has an address', () => {
  const at = addressesAt(() => 'https://bot.example.com', pictures);
  expect(at(name)).toBe(`https://bot.example.com/pictures/${name}.png`);
  expect(at('b'.repeat(32))).toBeNull();
  expect(addressesAt(() => null, pictures)(name)).toBeNull();
});
