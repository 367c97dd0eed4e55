import { listTickets } from '../../../bot/own-tickets/my-tickets';
import { aTicket } from '../../support/values/a-ticket';
import { aPress, aTurn, inChannel, saidIn } from '../../support/values/a-turn';
import { useServices } from '../../support/values/services';

const services = useServices();
const list = async (given: Parameters<typeof aTurn>[0] = {}) => {
  const turn = aTurn(given);
  await listTickets(services, turn);
  return turn;
};
const { requester } = aTicket();
const open = (id: string, given: object = {}) => services.open({ id, label: null, words: id, ...given });

test('people see their own tickets of their own tenant and nobody else’s', async () => {
  await open('mine alone');
  await open('of Lidia', { requester: { ...requester, id: 'lidia' } });
  await open('of another tenant', { tenantId: 'tenant-2' });

  const shown = JSON.stringify((await list()).sent);

  expect(shown).toContain('mine alone');
  expect(shown).not.toMatch(/of Lidia|of another tenant/);
});

test('without tickets the list says so and names the last line of support', async () => {
  expect(JSON.stringify((await list()).sent)).toContain('https://support.example/contact');
});

test.each(['channel', 'group'] as const)('in a %s nothing is shown; a press is answered in private', async (place) => {
  await open('mine alone');
  const address = inChannel('shared', place);
  const [typed, pressed] = [
    await list({ address }),
    await list({ address, input: aPress({ verb: 'my-tickets' }) }),
  ] as const;

  expect(typed.sent).toEqual([{ card: null, text: expect.stringContaining('private') as string }]);
  expect(pressed.sent).toEqual([]);
  expect(pressed.answers).toMatchObject([{ kind: 'notice' }]);
});

test('the live ones come first, then what ended lately; older ones are counted', async () => {
  const old = services.clock() - 61 * 24 * 3_600_000;
  await open('live', { createdAt: 1 });
  await open('ended', { state: 'closed', endedAt: services.clock(), createdAt: 2 });
  await open('long-ago', { state: 'closed', endedAt: old, createdAt: 3 });

  const [text = ''] = saidIn(await list());

  expect(text).toMatch(/live[^]*ended[^]*And 1 older/);
  expect(text).not.toContain('long-ago');
});

test('“My tickets” on a ticket’s card leads back in place; anywhere else the list comes at the end of the chat', async () => {
  await services.open();
  const back = await list({ input: aPress({ verb: 'my-tickets', here: true }, 'card-7') });
  const anew = await list({ input: aPress({ verb: 'my-tickets' }, 'card-8') });

  expect([...back.updated.keys()]).toEqual(['card-7']);
  expect(back.sent).toEqual([]);
  expect(anew.updated.size).toBe(0);
  expect(anew.sent).toHaveLength(1);
});
