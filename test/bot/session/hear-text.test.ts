import { hearText } from '../../../bot/session/hear-text';
import type { Session } from '../../../domain/session';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn } from '../../support/values/a-turn';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const keep = async (given: Partial<Session>): Promise<void> =>
  services.store.insertSession(
    aSession({ label: 'mismatch', words: 'mismatch', updatedAt: services.clock(), ...given }),
  );
const latest = () => services.store.findLatestSession('conversation-1', 'person-1');
const says = async (text: string, turn = aTurn()) => {
  await hearText(services, turn, text);
  return turn;
};

test('a button of a card that has just come to its end can be typed', async () => {
  await keep({ stage: 'solved' });

  await says('Talk to a person');

  expect(await latest()).toMatchObject({ id: 'session-1', stage: 'handing-over', words: 'mismatch' });
});

test('“start over” on a stopped session begins again with the same words', async () => {
  await keep({ stage: 'cancelled' });

  await says('start over');

  expect(await latest()).toMatchObject({ stage: 'confirming', label: 'mismatch', words: 'mismatch' });
  expect((await latest())?.id).not.toBe('session-1');
});

test('an hour later the same words begin anew', async () => {
  await keep({ stage: 'solved', updatedAt: services.clock() - 3_600_000 });

  await says('human');

  expect((await latest())?.id).not.toBe('session-1');
});

test('a button that asks for a person anew is not about the session that ended', async () => {
  await keep({ stage: 'solved' });

  await says('human', aTurn({ input: aPress({ verb: 'new-person' }) }));

  expect((await latest())?.id).not.toBe('session-1');
});
