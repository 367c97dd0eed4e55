import { compose, type Middleware } from '../../../bot/turn';
import { aTurn } from '../../support/values/a-turn';

const said: string[] = [];
const layer =
  (name: string): Middleware =>
  async (_, next) => {
    said.push(`${name} in`);
    await next();
    said.push(`${name} out`);
  };
const handler = () => Promise.resolve(void said.push('handler'));
beforeEach(() => void said.splice(0));

test('layers stand around the handler, the first outermost', async () => {
  await compose([layer('a'), layer('b')], handler)(aTurn());
  expect(said).toEqual(['a in', 'b in', 'handler', 'b out', 'a out']);
});

test('a layer that does not call next keeps the turn from the handler', async () => {
  await compose([() => Promise.resolve()], handler)(aTurn());
  expect(said).toEqual([]);
});

test('calling next twice throws, and the handler runs once', async () => {
  const twice: Middleware = async (_, next) => {
    await next();
    await next();
  };
  await expect(compose([twice], handler)(aTurn())).rejects.toThrow('next was called twice');
  expect(said).toEqual(['handler']);
});

test('the same pipeline takes turn after turn', async () => {
  const run = compose([layer('a')], handler);
  await Promise.all([run(aTurn()), run(aTurn())]);
  expect(said.filter((line) => line === 'handler')).toHaveLength(2);
});
