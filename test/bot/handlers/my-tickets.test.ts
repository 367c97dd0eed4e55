import { listTickets } from '../../../bot/handlers/my-tickets';
import { aSession } from '../../support/a-session';
import { aTicket } from '../../support/a-ticket';
import { aPress, aTurn } from '../../support/a-turn';
import { openDesk } from '../../support/desk';
import type { TestDesk } from '../../support/desk';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const adele = aSession().requester;

test('people see their own tickets of their own tenant and nobody else’s', async () => {
  const open = (id: string, given: object) =>
    desk.store.openTicket(aTicket({ id, sessionId: id, label: null, ...given }));
  await open('mine', { words: 'mine alone' });
  await open('hers', { words: 'of Lidia', requester: { ...adele, id: 'lidia' } });
  await open('elsewhere', { words: 'of another tenant', tenantId: 'tenant-2' });

  const turn = aTurn();
  await listTickets(desk, turn);

  const shown = JSON.stringify(turn.sent);
  expect(turn.sent).toHaveLength(1);
  expect(shown).toContain('mine alone');
  expect(shown).not.toMatch(/of Lidia|of another tenant/);
});

test('without tickets the list says so and names the last line of support', async () => {
  const turn = aTurn();
  await listTickets(desk, turn);

  expect(JSON.stringify(turn.sent)).toContain('https://support.example/contact');
});

test.each(['channel', 'group'] as const)('in a %s nothing is shown; a press is answered in private', async (place) => {
  await desk.store.openTicket(aTicket({ words: 'mine alone', label: null }));
  const address = { ...aSession().address, place };
  const typed = aTurn({ address });
  const pressed = aTurn({ address, input: aPress({ verb: 'my-tickets' }) });
  for (const turn of [typed, pressed]) await listTickets(desk, turn);

  expect(typed.sent).toEqual([{ card: null, text: expect.stringContaining('private') as string }]);
  expect(pressed.sent).toEqual([]);
  expect(pressed.answers).toMatchObject([{ kind: 'notice' }]);
});
