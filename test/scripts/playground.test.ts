import { connect } from 'node:net';
import { startPlayground, type Running } from '../../scripts/playground/processes';

let playground: Running;
beforeAll(async () => {
  playground = await startPlayground('http://127.0.0.1:1', 0);
}, 40_000);
afterAll(() => playground.stop());

const answersAt = (host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port: Number(new URL(playground.url).port), timeout: 2_000 });
    const end = (answers: boolean) => () => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

test('the Playground is there for this machine only, under the address that is printed', async () => {
  expect(await answersAt('127.0.0.1')).toBe(true);
  expect((await fetch(playground.url)).status).toBe(200);
  // Another address of the same machine: whoever listens on all of them answers there, too.
  expect(await answersAt('127.0.0.2')).toBe(false);
});
