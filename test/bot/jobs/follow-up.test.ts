import { runJob } from '../../../bot/jobs/run-job';
import { startWalk } from '../../../dialogs/guide/start-walk';
import { DeliveryError } from '../../../domain/ports';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/a-session';
import { openDesk } from '../../support/desk';
import type { TestDesk } from '../../support/desk';
import { shippedGuides } from '../../support/library';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const until = Date.UTC(2026, 10, 21, 8);
const park = async (given: Partial<Session> = {}): Promise<Session> => {
  const walk = startWalk(shippedGuides(), 'mismatch', {});
  const aside = { kind: 'parked', until } as const;
  const session = aSession({ stage: 'guiding', label: 'mismatch', walk, aside, cardId: 'card-1', ...given });
  await desk.store.insertSession(session);
  return session;
};
const followUp = (at = until): Promise<void> => runJob(desk, { kind: 'follow-up', session: 'session-1', until: at });
const seen = () => desk.messenger.deliveries.map(({ kind, messageId }) => `${kind} ${messageId}`);

test('a parked session is taken up again with a new card, and the parked card says so', async () => {
  await park();

  await followUp();

  expect(seen()).toEqual(['send out-1', 'update card-1']);
  expect(await desk.store.findSession('session-1')).toMatchObject({ aside: { kind: 'still-there' }, cardId: 'out-1' });
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
  const { update } = desk.messenger;
  const messenger = {
    ...desk.messenger,
    update: (...args: Parameters<typeof update>) =>
      args[1] === 'card-1' ? Promise.reject(new DeliveryError('missing', null)) : update(...args),
  };

  await runJob({ ...desk, messenger }, { kind: 'follow-up', session: 'session-1', until });

  expect(await desk.store.findSession('session-1')).toMatchObject({ cardId: 'out-1' });
});

test('when the card cannot be sent yet, the session stays parked for the next try', async () => {
  await park();
  desk.messenger.fail(new DeliveryError('later', null));

  await expect(followUp()).rejects.toBeInstanceOf(DeliveryError);
  await followUp();

  expect(await desk.store.findSession('session-1')).toMatchObject({ aside: { kind: 'still-there' } });
});
