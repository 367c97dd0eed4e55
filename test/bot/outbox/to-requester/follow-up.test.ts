import { runConversation } from '../../../../bot/session/run-conversation';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { DeliveryError, type Store } from '../../../../domain/ports';
import type { Session } from '../../../../domain/session';
import { aSession } from '../../../support/values/a-session';
import { shippedGuides } from '../../../support/values/library';
import { useServices } from '../../../support/values/services';
import { answeredOnce, atSlowFix } from '../../../support/guides/slow-fix';

const services = useServices();
const until = Date.UTC(2026, 10, 21, 8);
const park = (given: Partial<Session> = {}): Promise<void> => {
  const walk = startWalk(shippedGuides(), 'mismatch', {});
  const aside = { kind: 'parked', until } as const;
  const parked = { stage: 'guiding', label: 'mismatch', walk, aside, cardId: 'card-1' } as const;
  return services.store.insertSession(aSession({ ...parked, ...given }));
};
const followUp = (): Promise<void> => services.run({ kind: 'follow-up', session: 'session-1', until });
const seen = () => services.messenger.deliveries.map(({ kind, messageId }) => `${kind} ${messageId}`);

test('a parked session is taken up again with a new card, once however often the job runs, and the parked card says so', async () => {
  await park();
  for (let time = 0; time < 3; time += 1) await followUp();
  expect(seen()).toEqual(['send out-1', 'update card-1']);
  expect(await services.session()).toMatchObject({ aside: { kind: 'still-there' }, cardId: 'out-1' });
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
  services.messenger.update = (...args) =>
    args[1] === 'card-1' ? Promise.reject(new DeliveryError('missing', null)) : update(...args);
  await followUp();
  expect(await services.session()).toMatchObject({ cardId: 'out-1' });
});

test('when the card cannot be sent yet, the session stays parked for the next try', async () => {
  await park();
  services.messenger.fail(new DeliveryError('later', null));
  await expect(followUp()).rejects.toBeInstanceOf(DeliveryError);
  await followUp();
  expect(await services.session()).toMatchObject({ aside: { kind: 'still-there' } });
});

test('when somebody goes on while the card is on its way, theirs stays and this one says so', async () => {
  await park();
  const { send } = services.messenger;
  services.messenger.send = async (...args) => {
    await services.store.updateSession({ ...(await services.session()), aside: null });
    return send(...args);
  };
  await followUp();
  expect(await services.session()).toMatchObject({ aside: null, cardId: 'card-1' });
  expect(seen()).toEqual(['send out-1', 'update out-1']);
});

describe('somebody who was left at a fix that takes long', () => {
  const { before, slow } = atSlowFix();
  const asked = () => services.run({ kind: 'follow-up', session: slow.id, until, step: 'rebuild' });

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
    for (const aside of [slow.aside, { kind: 'stuck' } as const])
      await runConversation(services, find, (_, found) => ({
        session: { ...slow, aside, version: found!.version },
        effects: [],
      }));
    const job = { kind: 'follow-up', session: slow.id, until, step: 'rebuild' };
    expect(await services.jobs(48 * 3_600_000)).toEqual([job]);
  });
});
