import { runJob } from '../../../../bot/outbox/run-job';
import { runConversation } from '../../../../bot/session/run-conversation';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { DeliveryError } from '../../../../domain/ports';
import type { Store } from '../../../../domain/ports';
import type { Session } from '../../../../domain/session';
import { aSession } from '../../../support/values/a-session';
import { openDesk } from '../../../support/values/services';
import type { TestDesk } from '../../../support/values/services';
import { shippedGuides } from '../../../support/values/library';
import { answeredOnce, atSlowFix } from '../../../support/values/slow-fix';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const until = Date.UTC(2026, 10, 21, 8);
const park = async (given: Partial<Session> = {}): Promise<Session> => {
  const walk = startWalk(shippedGuides(), 'mismatch', {});
  const aside = { kind: 'parked', until } as const;
  const session = aSession({ stage: 'guiding', label: 'mismatch', walk, aside, cardId: 'card-1', ...given });
  await services.store.insertSession(session);
  return session;
};
const followUp = (at = until): Promise<void> =>
  runJob(services, { kind: 'follow-up', session: 'session-1', until: at });
const seen = () => services.messenger.deliveries.map(({ kind, messageId }) => `${kind} ${messageId}`);

test('a parked session is taken up again with a new card, and the parked card says so', async () => {
  await park();

  await followUp();

  expect(seen()).toEqual(['send out-1', 'update card-1']);
  expect(await services.store.findSession('session-1')).toMatchObject({
    aside: { kind: 'still-there' },
    cardId: 'out-1',
  });
});

test('it is taken up once, however often the job runs', async () => {
  await park();

  for (let time = 0; time < 3; time += 1) await followUp();

  expect(seen()).toHaveLength(2);
});

test.each<readonly [string, Partial<Session>]>([
  ['who went on meanwhile', { aside: null }],
  ['who parked it again for another time', { aside: { kind: 'parked', until: until + 1 } }],
  ['whose session is over', { stage: 'solved', aside: null }],
])('a requester %s is left in peace', async (_, given) => {
  await park(given);

  await followUp();

  expect(seen()).toEqual([]);
});

test('a parked card that was deleted does not matter', async () => {
  await park();
  const { update } = services.messenger;
  const messenger = {
    ...services.messenger,
    update: (...args: Parameters<typeof update>) =>
      args[1] === 'card-1' ? Promise.reject(new DeliveryError('missing', null)) : update(...args),
  };

  await runJob({ ...services, messenger }, { kind: 'follow-up', session: 'session-1', until });

  expect(await services.store.findSession('session-1')).toMatchObject({ cardId: 'out-1' });
});

test('when the card cannot be sent yet, the session stays parked for the next try', async () => {
  await park();
  services.messenger.fail(new DeliveryError('later', null));

  await expect(followUp()).rejects.toBeInstanceOf(DeliveryError);
  await followUp();

  expect(await services.store.findSession('session-1')).toMatchObject({ aside: { kind: 'still-there' } });
});

test('when somebody goes on while the card is on its way, theirs stays and this one says so', async () => {
  await park();
  const { send } = services.messenger;
  const messenger = {
    ...services.messenger,
    send: async (...args: Parameters<typeof send>) => {
      const parked = (await services.store.findSession('session-1'))!;
      await services.store.updateSession({ ...parked, aside: null });
      return send(...args);
    },
  };

  await runJob({ ...services, messenger }, { kind: 'follow-up', session: 'session-1', until });

  expect(await services.store.findSession('session-1')).toMatchObject({ aside: null, cardId: 'card-1' });
  expect(seen()).toEqual(['send out-1', 'update out-1']);
});

describe('somebody who was left at a fix that takes long', () => {
  const { before, slow } = atSlowFix();
  const asked = () => runJob(services, { kind: 'follow-up', session: slow.id, until, step: 'rebuild' });

  test('is asked once, in the same chat', async () => {
    await services.store.insertSession({ ...slow, cardId: 'card-1' });

    for (let time = 0; time < 3; time += 1) await asked();

    expect(seen()).toEqual(['send out-1', 'update card-1']);
    expect(services.messenger.deliveries[0]?.conversationId).toEqual(slow.address.conversationId);
  });

  test.each<readonly [string, Session]>([
    ['who went on', answeredOnce(slow)],
    ['who went back', before],
    ['who set another time', { ...slow, aside: { kind: 'parked', until: until + 1 } }],
  ])('%s is left in peace', async (_, session) => {
    await services.store.insertSession(session);

    await asked();

    expect(seen()).toEqual([]);
  });

  test('gets it planned by the turn that shows the fix, once', async () => {
    await services.store.insertSession(before);
    const find = async (store: Store) => (await store.findSession(before.id)) ?? null;
    for (const session of [slow, { ...slow, aside: { kind: 'stuck' } as const }]) {
      await runConversation(services, find, (_, found) => ({
        session: { ...session, version: found!.version },
        effects: [],
      }));
    }
    services.turnClock(48 * 3_600_000);

    const jobs = await services.store.leaseJobs(services.clock(), services.clock() + 1, 9);
    expect(jobs.map(({ job }) => job)).toEqual([
      { kind: 'follow-up', session: slow.id, until: Date.UTC(2026, 10, 21, 8), step: 'rebuild' },
    ]);
  });
});
