import { aPerson, grady } from '../../../support/values/people';
import { aTurn, helpdeskChannel, inChannel, saidIn } from '../../../support/values/a-turn';
import { aSession } from '../../../support/values/a-session';
import { openOwn, useServices } from '../../../support/values/services';

const services = useServices();
const typed = (text: string, given = {}) => services.handle(aTurn({ input: { kind: 'text', text }, ...given }));
const answered = async (text: string, given = {}) => saidIn(await typed(text, given)).join('\n');

beforeEach(async () => {
  await typed('mismatch outlook=2016');
  await openOwn(services, {
    ...{ claimedBy: grady, state: 'waiting' },
    post: { conversationId: `${helpdeskChannel};messageid=the-card`, messageId: 'the-card' },
  });
  await services.moveAsAgent({ move: 'write', id: 'm', text: 'Look at the fox', files: [] });
  await services.store.saveAddress(aSession().address);
  await services.store.insertSession(
    aSession({
      id: 'of-ben',
      requester: aPerson('ben', 'Ben'),
      address: { ...aSession().address, conversationId: 'b' },
    }),
  );
});

test.each(['show my data', 'What do you know about me?', 'Zeig meine Daten'])(
  '%p tells all that is kept',
  async (text) => {
    const told = await answered(text);
    for (const part of ['person-1', 'mismatch outlook=2016', 'Ticket 1001', 'Look at the fox', 'delete my data'])
      expect(told).toContain(part);
  },
);

test('where others read along nothing is told and nothing deleted', async () => {
  for (const text of ['show my data', 'delete my data', 'yes, delete my data'])
    expect(await answered(text, { address: inChannel('group-1', 'group') })).toContain('in our private chat');
  expect(await services.store.listTicketsOf('tenant-1', 'person-1', 9)).toHaveLength(1);
});

test('what is deleted is told first, and nothing is deleted by that', async () => {
  expect(await answered('delete my data')).toMatch(/open ticket is withdrawn.*yes, delete my data/);
  expect(await answered('show my data')).toContain('mismatch');
});

test('deleted is all of it, tickets keep their number without the person, and nobody else loses anything', async () => {
  await services.moveAsRequester({ move: 'add', id: 'own', text: 'fox again', files: [] });
  await services.moveAsAgent({ move: 'ask', id: 'asked', text: 'Which fox?', files: [] });
  expect(await answered('Yes, delete my data.')).toContain('Done');
  const { requester, words, messages, state, number, events, claimedBy } = await services.ticket();
  expect({ requester: requester.id, words, messages, state, number }).toEqual({
    ...{ requester: '', words: '', messages: [], state: 'closed', number: 1001 },
  });
  expect(claimedBy?.name).toBe(grady.name);
  expect(JSON.stringify(await services.ticket())).not.toMatch(/Adele|person-1|conversation-1|fox/);
  expect(events.map(({ move }) => move)).toContain('withdraw');
  expect(await services.store.listSessionsOf('tenant-1', 'person-1', 9)).toEqual([]);
  expect(await services.store.findPersonalAddress('tenant-1', 'person-1')).toBeUndefined();
  expect(await services.store.findSession('of-ben')).toBeDefined();
  await services.drain();
  const sent = services.messenger.deliveries.map(({ message }) => JSON.stringify(message)).join();
  expect(sent).not.toMatch(/Adele|fox/);
  expect(services.messenger.deliveries.at(-1)).toMatchObject({ kind: 'update', messageId: 'the-card' });
  expect(services.captured.codes()).toEqual([]);
  expect(await answered('hello')).not.toContain('got in the way');
});
