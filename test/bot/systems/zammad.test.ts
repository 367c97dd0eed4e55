import { makeZammad } from '../../../bot/systems/zammad';
import { aNotice } from './a-notice';
import { aTicket } from '../../support/values/a-ticket';
import { ada } from '../../support/values/people';
import { startZammad, type ZammadServer } from '../../support/systems/zammad-server';

let zammad: ZammadServer;
beforeEach(async () => void (zammad = await startZammad()));
afterEach(() => zammad.stop());

const system = (given: { token?: string; group?: string } = {}) =>
  makeZammad({ url: zammad.url, token: zammad.token, group: 'Users', customer: 'desk@example.com', ...given });

test('an opened ticket is made there with the whole case, and where it stands is given back', async () => {
  const elsewhere = await system().tell(aNotice());
  expect(elsewhere).toEqual({ system: 'zammad', id: '1', url: `${zammad.url}/#ticket/zoom/1` });
  const [ticket] = zammad.tickets;
  expect(ticket).toMatchObject({ customer: 'robin@example.com', state: 'new', priority: '2 normal' });
  expect(ticket?.title).toBe('[Mailmend 1001] Items are missing');
  for (const told of [
    'my mail is gone',
    'Outlook version: Outlook 2016',
    'https://teams.microsoft.com/l/message/channel/1',
  ])
    expect(ticket?.articles[0]?.body).toContain(told);
});

test('it is made once, also when the answer to its making was lost', async () => {
  zammad.disturb('none', 'lost');
  await expect(system().tell(aNotice())).rejects.toMatchObject({ outcome: 'later' });
  expect(zammad.tickets).toHaveLength(1);
  const elsewhere = await system().tell(aNotice());
  expect(elsewhere?.id).toBe('1');
  expect(zammad.tickets).toHaveLength(1);
});

test('another ticket with a like number, or with the same one of another Mailmend, is not taken for it', async () => {
  await system().tell(aNotice({ ticket: aTicket({ id: 'ticket-9', number: 10010 }) }));
  await system().tell(aNotice({ ticket: aTicket({ id: 'ticket-of-a-test-system' }) }));
  await system().tell(aNotice());
  expect(zammad.tickets.map(({ title }) => /\d+/.exec(title)?.[0])).toEqual(['10010', '1001', '1001']);
});

test('a ticket that was deleted there is not asked for again and again', async () => {
  const elsewhere = { system: 'zammad' as const, id: '77', url: `${zammad.url}/#ticket/zoom/77` };
  const notice = aNotice({ event: 'moved', state: 'claimed', ticket: aTicket({ elsewhere }) });
  await expect(system().tell(notice)).rejects.toMatchObject({ outcome: 'refused' });
});

test('it moves along, with a note that only agents see', async () => {
  const elsewhere = (await system().tell(aNotice()))!;
  const claimed = aTicket({ elsewhere, state: 'claimed', claimedBy: ada, urgency: 'urgent' });
  await system().tell(aNotice({ event: 'moved', state: 'claimed', ticket: claimed }));
  expect(zammad.tickets[0]).toMatchObject({ state: 'open', priority: '3 high' });
  const resolved = { ...claimed, state: 'resolved' as const, resolution: 'Moved the mailbox.' };
  await system().tell(aNotice({ event: 'resolved', state: 'resolved', ticket: resolved }));
  expect(zammad.tickets[0]?.state).toBe('closed');
  const bodies = [`Being worked on by ${ada.name}.`, 'Resolved: Moved the mailbox.'];
  expect(zammad.tickets[0]?.articles.slice(1)).toMatchObject(bodies.map((body) => ({ internal: true, body })));
});

test('a ticket from before Zammad was set up is made there when it moves', async () => {
  await system().tell(aNotice({ event: 'resolved', state: 'resolved', ticket: aTicket({ resolution: 'Done.' }) }));
  expect(zammad.tickets[0]?.state).toBe('closed');
});

test('somebody whose address is not known stands under the configured customer', async () => {
  await system().tell(aNotice({ email: '' }));
  expect(zammad.tickets[0]?.customer).toBe('desk@example.com');
});

test.each([
  ['a wrong token is for an operator to mend: nothing is given up', { token: 'wrong' }, 'later'],
  ['what it refuses as wrong is not sent again', { group: 'Nobody' }, 'refused'],
])('%s', async (_, given, outcome) => {
  await expect(system(given).tell(aNotice())).rejects.toMatchObject({ outcome });
  expect(zammad.tickets).toHaveLength(0);
});
