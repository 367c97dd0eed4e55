import { listTickets } from '../../../bot/own-tickets/my-tickets';
import { aSession } from '../../support/values/a-session';
import { aTicket } from '../../support/values/a-ticket';
import { aPress, aTurn } from '../../support/values/a-turn';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const adele = aSession().requester;

test('people see their own tickets of their own tenant and nobody else’s', async () => {
  const open = (id: string, given: object) =>
    services.store.openTicket(aTicket({ id, sessionId: id, label: null, ...given }));
  await open('mine', { words: 'mine alone' });
  await open('hers', { words: 'of Lidia', requester: { ...adele, id: 'lidia' } });
  await open('elsewhere', { words: 'of another tenant', tenantId: 'tenant-2' });

  const turn = aTurn();
  await listTickets(services, turn);

  const shown = JSON.stringify(turn.sent);
  expect(turn.sent).toHaveLength(1);
  expect(shown).toContain('mine alone');
  expect(shown).not.toMatch(/of Lidia|of another tenant/);
});

test('without tickets the list says so and names the last line of support', async () => {
  const turn = aTurn();
  await listTickets(services, turn);

  expect(JSON.stringify(turn.sent)).toContain('https://support.example/contact');
});

test.each(['channel', 'group'] as const)('in a %s nothing is shown; a press is answered in private', async (place) => {
  await services.store.openTicket(aTicket({ words: 'mine alone', label: null }));
  const address = { ...aSession().address, place };
  const typed = aTurn({ address });
  const pressed = aTurn({ address, input: aPress({ verb: 'my-tickets' }) });
  for (const turn of [typed, pressed]) await listTickets(services, turn);

  expect(typed.sent).toEqual([{ card: null, text: expect.stringContaining('private') as string }]);
  expect(pressed.sent).toEqual([]);
  expect(pressed.answers).toMatchObject([{ kind: 'notice' }]);
});

test('the live ones come first, then what ended lately; older ones are counted', async () => {
  const old = services.clock() - 61 * 24 * 3_600_000;
  const open = (id: string, given: object) =>
    services.store.openTicket(aTicket({ id, sessionId: id, label: null, words: id, ...given }));
  await open('live', { createdAt: 1 });
  await open('ended', { state: 'closed', endedAt: services.clock(), createdAt: 2 });
  await open('long-ago', { state: 'closed', endedAt: old, createdAt: 3 });

  const turn = aTurn();
  await listTickets(services, turn);

  const [text = ''] = turn.sent.map((message) => message.text);
  expect(text.indexOf('live')).toBeLessThan(text.indexOf('ended'));
  expect(text).not.toContain('long-ago');
  expect(text).toContain('And 1 older');
});

test('“My tickets” on a ticket’s card leads back in place; anywhere else the list comes at the end of the chat', async () => {
  await services.store.openTicket(aTicket());
  const back = aTurn({ input: aPress({ verb: 'my-tickets', here: true }, 'card-7') });
  const anew = aTurn({ input: aPress({ verb: 'my-tickets' }, 'card-8') });
  for (const turn of [back, anew]) await listTickets(services, turn);

  expect([...back.updated.keys()]).toEqual(['card-7']);
  expect(back.sent).toEqual([]);
  expect(anew.updated.size).toBe(0);
  expect(anew.sent).toHaveLength(1);
});
