import { aTicket } from '../../support/values/a-ticket';
import { aPress, aTurn, inChannel, saidIn } from '../../support/values/a-turn';
import { aPerson } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
const open = (id: string, given: object = {}) => services.open({ id, label: null, words: id, ...given });
const typed = (given: Parameters<typeof aTurn>[0] = {}) =>
  services.handle(aTurn({ input: { kind: 'text', text: 'my tickets' }, ...given }));
const pressed = (given: { here?: true } = {}, address = aTicket().address) =>
  services.handle(aTurn({ address, input: aPress({ verb: 'my-tickets', ...given }, 'card-7') }));

test('people see their own tickets of their own tenant and nobody else’s', async () => {
  await open('mine alone');
  await open('of Lidia', { requester: aPerson('lidia') });
  await open('of another tenant', { tenantId: 'tenant-2' });
  for (const ask of [typed, pressed]) {
    const shown = JSON.stringify((await ask()).sent);
    expect(shown).toContain('mine alone');
    expect(shown).not.toMatch(/of Lidia|of another tenant/);
  }
});

test('without tickets the list says so and names the last line of support', async () => {
  expect(JSON.stringify((await typed()).sent)).toContain('https://support.example/contact');
});

test.each(['channel', 'group'] as const)('in a %s nothing is shown; a press is answered in private', async (place) => {
  await open('mine alone');
  const address = inChannel('shared', place);
  expect((await typed({ address })).sent).toEqual([{ card: null, text: expect.stringContaining('private') as string }]);
  expect(await pressed({}, address)).toMatchObject({ sent: [], answers: [{ kind: 'notice' }] });
});

test('the live ones come first, then what ended lately; older ones are counted', async () => {
  const old = services.clock() - 61 * 24 * 3_600_000;
  await open('live', { createdAt: 1 });
  await open('ended', { state: 'closed', endedAt: services.clock(), createdAt: 2 });
  await open('long-ago', { state: 'closed', endedAt: old, createdAt: 3 });
  const [text = ''] = saidIn(await typed());
  expect(text).toMatch(/live[^]*ended[^]*And 1 older/);
  expect(text).not.toContain('long-ago');
});

test('“My tickets” on a ticket’s card leads back in place; anywhere else the list comes at the end of the chat', async () => {
  await services.open();
  const [back, anew] = [await pressed({ here: true }), await pressed()];
  expect([[...back.updated.keys()], back.sent.length]).toEqual([['card-7'], 0]);
  expect([anew.updated.size, anew.sent.length]).toEqual([0, 1]);
});
