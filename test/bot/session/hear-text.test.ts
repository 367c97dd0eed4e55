import { hearText } from '../../../bot/session/hear-text';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn } from '../../support/values/a-turn';
import { useServices } from '../../support/values/services';

const services = useServices();
/** The session after this text, beneath a session of the present moment that is so. */
const after = async (given: Partial<Session>, text: string, turn = aTurn()): Promise<Session> => {
  const mismatch = { label: 'mismatch', words: 'mismatch', updatedAt: services.clock() } as const;
  await services.store.insertSession(aSession({ ...mismatch, ...given }));
  await hearText(services, turn, text);
  return (await services.store.findLatestSession('conversation-1', 'person-1'))!;
};

test('a button of a card that has just come to its end can be typed', async () => {
  const session = await after({ stage: 'solved' }, 'Talk to a person');
  expect(session).toMatchObject({ id: 'session-1', stage: 'handing-over', words: 'mismatch' });
});

test('“start over” on a stopped session begins again with the same words', async () => {
  const session = await after({ stage: 'cancelled' }, 'start over');
  expect(session).toMatchObject({ stage: 'confirming', label: 'mismatch', words: 'mismatch' });
  expect(session.id).not.toBe('session-1');
});

const newPerson = aPress({ verb: 'new-person' });
test.each([
  ['an hour later the same words begin anew', 3_600_000, aTurn()],
  ['a button that asks for a person anew is not about the session that ended', 0, aTurn({ input: newPerson })],
])('%s', async (_, ago, turn) => {
  const { id } = await after({ stage: 'solved', updatedAt: services.clock() - ago }, 'human', turn);
  expect(id).not.toBe('session-1');
});
