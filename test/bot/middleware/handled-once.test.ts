import { handledOnce } from '../../../bot/middleware/handled-once';
import { makePipeline } from '../../../bot/pipeline';
import type { Services } from '../../../bot/services';
import type { Turn } from '../../../bot/turn';
import { guided } from '../../support/values/context';
import { aTurn } from '../../support/values/a-turn';
import { useServices } from '../../support/values/services';

const services = useServices();
const asked = guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no');
beforeEach(() => services.store.insertSession(asked));

const says = (text: string, given: Partial<Turn> = {}) =>
  aTurn({ activityId: 'the-activity', input: { kind: 'text', text }, ...given });
const ledger = async () => (await services.store.findLatestSession('conversation-1', 'person-1'))?.walk?.ledger;

/** A process of its own over the same database: it knows nothing of what others are just doing. */
const process = (given: Partial<Services> = {}) => makePipeline({ ...services, ...given }, null);

test('a message whose turn is cut off before it is written is handled when it comes again', async () => {
  const powerCut: Services['store'] = {
    ...services.store,
    transaction: (work) =>
      services.store.transaction(async (inner) => {
        await work(inner);
        throw new Error('the power is gone');
      }),
  };
  await process({ store: powerCut })(says('not-fixed'));
  expect(await ledger()).toEqual([]);
  await process()(says('not-fixed'));
  expect(await ledger()).toMatchObject([{ result: 'not-fixed' }]);
});

test('a message whose turn is cut off after it was written is not handled a second time', async () => {
  const sending = new Promise<void>((resolve) => {
    void process()(says('not-fixed', { send: () => new Promise(() => resolve()) }));
  });
  await sending;
  const again = says('not-fixed');
  await process()(again);
  expect(await ledger()).toMatchObject([{ result: 'not-fixed' }]);
  expect(again.sent).toEqual([]);
});

test('a message that two processes take at once is handled by one of them', async () => {
  const turns = Array.from({ length: 5 }, () => says('not-fixed'));
  await Promise.all(turns.map((turn) => process()(turn)));
  expect(await ledger()).toMatchObject([{ result: 'not-fixed' }]);
  expect(turns.filter(({ sent }) => sent.length > 0)).toHaveLength(1);
});

test('a loss that is told in a message that comes twice opens one ticket', async () => {
  await Promise.all([process()(says('data-loss')), process()(says('data-loss'))]);
  expect(await services.store.listTicketsOf('tenant-1', 'person-1', 9)).toHaveLength(1);
});

test('a turn that writes several times is not held up by its own note', async () => {
  const written: number[] = [];
  const handle = handledOnce(services.store, services.clock, async (store) => {
    written.push(await store.transaction(() => Promise.resolve(1)));
    written.push(await store.transaction(() => Promise.resolve(2)));
  });
  await handle(says('hello'));
  await handle(says('hello'));
  expect(written).toEqual([1, 2]);
});

test('the same activity is handled once in each conversation, and one without an id each time', async () => {
  const handled: string[] = [];
  const handle = handledOnce(services.store, services.clock, (_, { activityId, address }) =>
    Promise.resolve(void handled.push(`${activityId} in ${address.conversationId}`)),
  );
  const { address } = says('hello');
  for (const activityId of ['same', ''])
    for (const conversationId of ['a', 'a', 'b'])
      await handle(says('hello', { activityId, address: { ...address, conversationId } }));
  expect(handled).toEqual(['same in a', 'same in b', ' in a', ' in a', ' in b']);
});

test('a turn that writes nothing is noted, too', async () => {
  await process()(says('my tickets'));
  const again = says('my tickets');
  await process()(again);
  expect(again.sent).toEqual([]);
});
