import type { SessionAction } from '../../../dialogs/event';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn, inChannel, type RecordedTurn } from '../../support/values/a-turn';
import { aPerson } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
const keep = async (given: Partial<Session> = {}): Promise<Session> => {
  const session = aSession({ stage: 'confirming', label: 'mismatch', cardId: 'card-0', ...given });
  await services.store.insertSession(session);
  return session;
};
const start: SessionAction = { verb: 'start-guide', session: 'session-1' };
const press = (action: SessionAction, given: Partial<RecordedTurn> = {}, deleted: readonly string[] = []) =>
  services.handle(aTurn({ input: aPress(action), ...given }, deleted));
const pressOld = (action: SessionAction) => press(action, { input: aPress(action, 'old-card') });

test('a press moves the session on and updates the card in place; a double click changes nothing more', async () => {
  await keep();
  const turn = await press(start);
  const once = await services.session();
  expect(once).toMatchObject({ stage: 'guiding', cardId: 'card-0' });
  expect([...turn.updated.keys()]).toEqual(['card-0']);
  expect(turn.answers).toMatchObject([{ kind: 'card' }]);
  expect(turn.sent).toEqual([]);
  expect((await press(start)).answers).toMatchObject([{ kind: 'card' }]);
  expect(await services.session()).toEqual(once);
});

test('an old card that is pressed becomes the living one, and the other says in a line what came of it', async () => {
  await keep();
  const turn = await pressOld(start);
  expect([...turn.updated.keys()]).toEqual(['old-card', 'card-0']);
  expect(turn.updated.get('card-0')?.text).toMatch(/^[^\n]+: begun ✓, [^\n]+$/);
  expect(await services.session()).toMatchObject({ cardId: 'old-card' });
});

test('a card that was deleted comes again as a new message', async () => {
  await keep();
  const turn = await press(start, {}, ['card-0']);
  expect(turn.sent).toHaveLength(1);
  expect(await services.session()).toMatchObject({ stage: 'guiding', cardId: `${turn.activityId}-card-1` });
});

test.each([
  ['somebody else', { person: aPerson('lidia') }],
  ['the same person in another tenant', { address: { ...aSession().address, tenantId: 'tenant-2' } }],
])('%s who presses gets a private answer, and nothing changes', async (_, given) => {
  const session = await keep();
  const { answers, sent, updated } = await press(start, given);
  expect([answers, sent, updated.size]).toMatchObject([[{ kind: 'notice' }], [], 0]);
  expect(await services.session()).toEqual(session);
});

test.each([
  ['a private chat', aSession().address, 1],
  ['a channel', inChannel(), 0],
] as const)('a card of a session that is no more offers a new beginning; in %s', async (_, address, cards) => {
  const turn = await press(start, { address });
  expect(turn.answers).toMatchObject([{ kind: 'notice' }]);
  expect(turn.sent).toHaveLength(cards);
});

test('two presses at once on different devices are thought through one after the other', async () => {
  await keep({ stage: 'handing-over', before: 'confirming', because: 'asked-for-a-person' });
  const handOver: SessionAction = { verb: 'hand-over', session: 'session-1', note: '', urgency: 'normal' };
  const turns = await Promise.all(Array.from({ length: 10 }, () => press(handOver)));
  expect(await services.session()).toMatchObject({ stage: 'escalated', ticketNumber: 1001 });
  for (const turn of turns) expect(turn.answers).toMatchObject([{ kind: 'card' }]);
  expect(await services.store.listTicketsOf('tenant-1', 'person-1', 10)).toHaveLength(1);
});

test('leaving for another problem takes the card along; a second click shows the new problem, not the left one', async () => {
  await keep({ aside: { kind: 'leave-this', words: 'slow', label: 'missing-items', facts: {} } });
  const leave: SessionAction = { verb: 'leave', session: 'session-1' };
  await press(leave);
  expect(await services.session('id-1')).toMatchObject({ label: 'missing-items', cardId: 'card-0' });
  const turn = await press(leave);
  expect(await services.session('id-1')).toMatchObject({ cardId: 'card-0' });
  expect(turn.updated.get('card-0')?.text ?? '').not.toMatch(/stopped/i);
  expect(JSON.stringify([...turn.updated.values(), ...turn.answers])).toContain('id-1');
});

test('a card of an ended session that is pressed leaves the one that goes on: there is one living card', async () => {
  await keep({ stage: 'cancelled', cardId: 'old-card' });
  await keep({ id: 'session-2', cardId: 'card-2' });
  const turn = await pressOld({ verb: 'person', session: 'session-1' });
  expect(await services.session()).toMatchObject({ stage: 'handing-over' });
  expect(await services.session('session-2')).toMatchObject({ stage: 'cancelled' });
  expect(turn.updated.get('card-2')?.text).toMatch(/stopped/i);
});

test('rating an ended session leaves the one that goes on alone', async () => {
  await keep({ stage: 'solved', cardId: 'old-card' });
  await keep({ id: 'session-2', cardId: 'card-2' });
  const turn = await pressOld({ verb: 'rate', session: 'session-1', stars: 5 });
  expect(await services.session('session-2')).toMatchObject({ stage: 'confirming' });
  expect([...turn.updated.keys()]).toEqual(['old-card']);
});
