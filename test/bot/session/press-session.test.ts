import { pressSession } from '../../../bot/session/press-session';
import { supersededCard } from '../../../bot/session/living-card';
import type { SessionAction } from '../../../dialogs/event';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn } from '../../support/values/a-turn';
import type { RecordedTurn } from '../../support/values/a-turn';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const keep = async (given: Partial<Session> = {}): Promise<Session> => {
  const session = aSession({ stage: 'confirming', label: 'mismatch', cardId: 'card-0', ...given });
  await services.store.insertSession(session);
  return session;
};
const start: SessionAction = { verb: 'start-guide', session: 'session-1' };
const press = async (action: SessionAction, given: Partial<RecordedTurn> = {}, deleted: readonly string[] = []) => {
  const turn = aTurn({ input: aPress(action), ...given }, deleted);
  await pressSession(services, turn, action);
  return turn;
};
const now = async (id = 'session-1'): Promise<Session> => (await services.store.findSession(id))!;

test('a press moves the session on and updates the card in place', async () => {
  await keep();

  const turn = await press(start);

  expect(await now()).toMatchObject({ stage: 'guiding', cardId: 'card-0' });
  expect([...turn.updated.keys()]).toEqual(['card-0']);
  expect(turn.answers).toMatchObject([{ kind: 'card' }]);
  expect(turn.sent).toEqual([]);
});

test('a double click shows the present state and changes nothing', async () => {
  await keep();
  await press(start);
  const once = await now();

  const turn = await press(start);

  expect(await now()).toEqual(once);
  expect(turn.answers).toMatchObject([{ kind: 'card' }]);
});

test('an old card that is pressed becomes the living one, and the other says that it moved', async () => {
  await keep();

  const turn = await press(start, { input: aPress(start, 'old-card') });

  expect([...turn.updated.keys()]).toEqual(['old-card', 'card-0']);
  expect(turn.updated.get('card-0')).toEqual(supersededCard(services, aSession()));
  expect(await now()).toMatchObject({ cardId: 'old-card' });
});

test('a card that was deleted comes again as a new message', async () => {
  await keep();

  const turn = await press(start, {}, ['card-0']);

  expect(turn.sent).toHaveLength(1);
  expect(await now()).toMatchObject({ stage: 'guiding', cardId: `${turn.activityId}-card-1` });
});

test('somebody else who presses gets a private answer, and nothing changes', async () => {
  const session = await keep();

  const turn = await press(start, { person: { id: 'lidia', name: 'Lidia', channelUserId: '29:lidia' } });

  expect(turn.answers).toMatchObject([{ kind: 'notice' }]);
  expect([turn.sent, turn.updated.size]).toEqual([[], 0]);
  expect(await now()).toEqual(session);
});

test('the same person in another tenant is somebody else', async () => {
  const session = await keep();

  const turn = await press(start, { address: { ...session.address, tenantId: 'tenant-2' } });

  expect(turn.answers).toMatchObject([{ kind: 'notice' }]);
  expect(await now()).toEqual(session);
});

test.each([
  ['personal', 1],
  ['channel', 0],
] as const)(
  'a card of a session that is no more offers a new beginning; in a %s chat %i cards',
  async (place, cards) => {
    const turn = await press(start, { address: { ...aSession().address, place } });

    expect(turn.answers).toMatchObject([{ kind: 'notice' }]);
    expect(turn.sent).toHaveLength(cards);
  },
);

test('two presses at once on different devices are thought through one after the other', async () => {
  await keep({ stage: 'handing-over', before: 'confirming', because: 'asked-for-a-person' });
  const handOver: SessionAction = { verb: 'hand-over', session: 'session-1', note: '', urgency: 'normal' };

  const turns = await Promise.all(Array.from({ length: 10 }, () => press(handOver)));

  expect(await now()).toMatchObject({ stage: 'escalated', ticketNumber: 1001 });
  for (const turn of turns) expect(turn.answers).toMatchObject([{ kind: 'card' }]);
  expect(await services.store.listTicketsOf('tenant-1', 'person-1', 10)).toHaveLength(1);
});

test('leaving for another problem takes the card along; a second click shows the new problem, not the left one', async () => {
  const aside = { kind: 'leave-this', words: 'slow', label: 'missing-items', facts: {} } as const;
  await keep({ aside });
  const leave: SessionAction = { verb: 'leave', session: 'session-1' };
  await press(leave);
  const fresh = await now('id-1');
  expect(fresh).toMatchObject({ label: 'missing-items', cardId: 'card-0' });

  const turn = await press(leave);

  expect(await now('id-1')).toMatchObject({ cardId: 'card-0' });
  expect(turn.updated.get('card-0')?.text ?? '').not.toMatch(/stopped/i);
  expect(JSON.stringify([...turn.updated.values(), ...turn.answers])).toContain('id-1');
});

test('a card of an ended session that is pressed leaves the one that goes on: there is one living card', async () => {
  await keep({ stage: 'cancelled', cardId: 'old-card' });
  await keep({ id: 'session-2', cardId: 'card-2' });
  const person: SessionAction = { verb: 'person', session: 'session-1' };

  const turn = await press(person, { input: aPress(person, 'old-card') });

  expect(await now()).toMatchObject({ stage: 'handing-over' });
  expect(await now('session-2')).toMatchObject({ stage: 'cancelled' });
  expect(turn.updated.get('card-2')?.text).toMatch(/stopped/i);
});

test('rating an ended session leaves the one that goes on alone', async () => {
  await keep({ stage: 'solved', cardId: 'old-card' });
  await keep({ id: 'session-2', cardId: 'card-2' });
  const rate: SessionAction = { verb: 'rate', session: 'session-1', stars: 5 };

  const turn = await press(rate, { input: aPress(rate, 'old-card') });

  expect(await now('session-2')).toMatchObject({ stage: 'confirming' });
  expect([...turn.updated.keys()]).toEqual(['old-card']);
});
