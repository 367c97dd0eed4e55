import { hearText } from '../../../bot/session/hear-text';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn, saidIn } from '../../support/values/a-turn';
import { isTooMuchSaid, longestText } from '../../../domain/session';
import { openOwn, useServices } from '../../support/values/services';

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

test('“Start over” on an old card, pressed once more, begins nothing beside the session that came behind it', async () => {
  const again = (): Promise<void> => hearText(services, aTurn(), 'mismatch', 'session-1');
  const begun = await after({ stage: 'cancelled' }, 'start over');
  await services.store.updateSession({ ...begun, stage: 'solved' });
  await again();
  expect((await services.store.findLatestSession('conversation-1', 'person-1'))?.id).toBe(begun.id);
});

const newPerson = aPress({ verb: 'new-person' });
test.each([
  ['an hour later the same words begin anew', 3_600_000, aTurn()],
  ['a button that asks for a person anew is not about the session that ended', 0, aTurn({ input: newPerson })],
])('%s', async (_, ago, turn) => {
  const { id } = await after({ stage: 'solved', updatedAt: services.clock() - ago }, 'human', turn);
  expect(id).not.toBe('session-1');
});

test('what is typed without end is heard, told of, and not kept without end', async () => {
  const long = (nth: number) => aTurn({ input: { kind: 'text', text: `${nth} the quick brown fox. `.repeat(600) } });
  const said: string[] = [];
  for (let nth = 0; nth < 12; nth += 1) said.push(...saidIn(await services.handle(long(nth))));
  const { transcript } = (await services.store.findLatestSession('conversation-1', 'person-1'))!;
  expect(isTooMuchSaid(transcript)).toBe(false);
  expect(transcript[0]?.text).toHaveLength(600 * 23 - 1);
  expect(said.join('\n')).toContain('You have written a great deal here');
  await services.handle(aTurn({ input: { kind: 'text', text: 'data-loss' } }));
  expect(await services.store.findLatestSession('conversation-1', 'person-1')).toMatchObject({ because: 'data-loss' });
  const endless = aTurn({ input: { kind: 'text', text: 'x'.repeat(longestText + 1) } });
  expect(saidIn(await services.handle(endless))[0]).toContain('very long text');
});

test('a ticket to which very much was written takes no more, and says what to do', async () => {
  const message = { id: 'm', at: 1, from: 'requester', by: 'Adele', text: 'fox', asks: false, files: [] } as const;
  await openOwn(services, { messages: Array.from({ length: 500 }, (_, n) => ({ ...message, id: String(n) })) });
  const turn = await services.handle(aTurn({ input: { kind: 'text', text: 'add to ticket 1001 the fox is blue' } }));
  expect(saidIn(turn).join()).toContain('takes no more');
  expect((await services.ticket()).messages).toHaveLength(500);
});
