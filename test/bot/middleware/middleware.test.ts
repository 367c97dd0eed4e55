import { setTimeout } from 'node:timers/promises';
import { addressBook } from '../../../bot/middleware/address-book';
import { boundary } from '../../../bot/middleware/boundary';
import { oneAtATime } from '../../../bot/middleware/one-at-a-time';
import { tenant } from '../../../bot/middleware/tenant';
import { compose, type Handler, type Middleware, type Turn } from '../../../bot/turn';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn } from '../../support/values/a-turn';
import { useServices } from '../../support/values/services';

const services = useServices();
const through = async (layer: Middleware, turn: Turn): Promise<boolean> => {
  let passed = false;
  await compose([layer], () => Promise.resolve(void (passed = true)))(turn);
  return passed;
};
const inChat = (conversationId: string, given: Partial<Turn> = {}) =>
  aTurn({ address: { ...aSession().address, conversationId }, ...given });

test.each([
  [null, true],
  [['tenant-1'], true],
  [['tenant-2', 'tenant-1'], true],
  [['tenant-2'], false],
  [[], false],
] as const)('with the tenants %j allowed, tenant-1 is let in: %s', async (allowed, passes) =>
  expect(await through(tenant(allowed, services.log), aTurn())).toBe(passes),
);

describe('one at a time', () => {
  const log: string[] = [];
  const slow: Handler = async ({ activityId }) => {
    log.push(`${activityId} in`);
    await setTimeout(10);
    log.push(`${activityId} out`);
    if (activityId === 'fails') throw new Error('no');
  };
  beforeEach(() => void log.splice(0));

  test('turns of one conversation wait for each other; a failure does not hold up the next', async () => {
    const run = compose([oneAtATime()], slow);
    const results = await Promise.allSettled(
      ['first', 'fails', 'last'].map((activityId) => run(inChat('a', { activityId }))),
    );
    expect(log).toEqual(['first in', 'first out', 'fails in', 'fails out', 'last in', 'last out']);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('turns of different conversations do not', async () => {
    const run = compose([oneAtATime()], slow);
    await Promise.all([run(inChat('a', { activityId: 'a' })), run(inChat('b', { activityId: 'b' }))]);
    expect(log).toEqual(['a in', 'b in', 'a out', 'b out']);
  });
});

describe('address book', () => {
  test('a conversation is remembered, the newest address wins, and a removal does not bring it back', async () => {
    const layer = addressBook(services.store);
    await through(layer, inChat('a'));
    await through(
      layer,
      aTurn({ address: { ...aSession().address, conversationId: 'a', serviceUrl: 'https://new/' } }),
    );
    await through(layer, inChat('b', { input: { kind: 'removed' } }));
    // A chat between two people comes as a personal one of whoever called the extension in it.
    await through(layer, inChat('b', { input: { kind: 'extension', asked: null } }));
    expect(await services.store.findAddress('a')).toMatchObject({ serviceUrl: 'https://new/' });
    expect(await services.store.findAddress('b')).toBeUndefined();
  });
});

describe('boundary', () => {
  const failing = (turn: Turn) => compose([boundary(services.log)], () => Promise.reject(new Error('inside')))(turn);

  test('a text that fails is answered with an apology in the chat, a press in private, anything else not at all', async () => {
    const [text, press, other] = [
      aTurn(),
      aTurn({ input: aPress({ verb: 'help' }) }),
      aTurn({ input: { kind: 'installed' } }),
    ] as const;
    for (const turn of [text, press, other]) await failing(turn);
    expect([text.sent.length, text.answers.length]).toEqual([1, 0]);
    expect([press.sent.length, press.answers.length]).toEqual([0, 1]);
    expect([other.sent.length, other.answers.length]).toEqual([0, 0]);
    expect(services.captured.codes()).toEqual(['MM103_TURN', 'MM103_TURN', 'MM103_TURN']);
  });
});

describe('layers', () => {
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
});
