import { told } from '../../support/values/reader';
import { runJob } from '../../../bot/outbox/run-job';
import { DeliveryError } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { aTicket } from '../../support/values/a-ticket';
import { helpdeskChannel, openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const open = async (given: Partial<Ticket> = {}): Promise<Ticket> => {
  await services.store.insertSession(aSession({ stage: 'escalated', ticketNumber: 1001, cardId: 'card-1' }));
  return services.store.openTicket(aTicket(given));
};
const run = (kind: 'post-ticket' | 'update-ticket'): Promise<void> => runJob(services, { kind, ticket: 'ticket-1' });
const kinds = () => services.messenger.deliveries.map(({ kind }) => kind);

test('a ticket is posted once in the helpdesk’s channel, however often the job runs', async () => {
  await open();

  for (let time = 0; time < 3; time += 1) await run('post-ticket');

  expect(services.messenger.deliveries).toMatchObject([
    { kind: 'post', message: { text: expect.stringContaining('1001') as string } },
  ]);
  const { post } = (await services.store.findTicket('ticket-1'))!;
  expect(post?.conversationId).toBe(`${helpdeskChannel};messageid=${post?.messageId}`);
});

test('a post that failed leaves the ticket waiting to be posted', async () => {
  await open();
  services.messenger.fail(new DeliveryError('later', null));

  await expect(run('post-ticket')).rejects.toBeInstanceOf(DeliveryError);
  await run('post-ticket');

  expect(kinds()).toEqual(['post']);
});

test('a ticket that was claimed while it was posted keeps both', async () => {
  const ticket = await open();
  const { postToChannel } = services.messenger;
  const slow = {
    ...services.messenger,
    postToChannel: async (...args: Parameters<typeof postToChannel>) => {
      await services.store.updateTicket({ ...ticket, state: 'claimed' });
      return postToChannel(...args);
    },
  };

  await runJob({ ...services, messenger: slow }, { kind: 'post-ticket', ticket: 'ticket-1' });

  expect(await services.store.findTicket('ticket-1')).toMatchObject({
    state: 'claimed',
    post: { messageId: expect.any(String) as string },
  });
});

test('the helpdesk’s card is updated in place; a ticket without a card has none to update', async () => {
  const ticket = await open();
  await run('update-ticket');
  expect(kinds()).toEqual([]);

  await services.store.updateTicket({ ...ticket, post: { conversationId: 'thread-5', messageId: '5' } });
  await run('update-ticket');

  expect(services.messenger.deliveries).toMatchObject([{ kind: 'update', conversationId: 'thread-5', messageId: '5' }]);
});

test('the requester is told of their ticket in their own chat', async () => {
  await open();

  await runJob(services, { kind: 'tell-requester', ticket: 'ticket-1', line: told('Ticket 1001 is resolved') });

  expect(services.messenger.deliveries).toMatchObject([
    { kind: 'send', conversationId: aSession().address.conversationId, message: { text: 'Ticket 1001 is resolved' } },
  ]);
});

test('the requester’s card is drawn anew with the ticket’s state', async () => {
  await open({ state: 'claimed', claimedBy: { id: 'agent', name: 'Grady', channelUserId: '29:grady' } });

  await runJob(services, { kind: 'refresh-session', session: 'session-1' });

  expect(services.messenger.deliveries).toMatchObject([
    { kind: 'update', messageId: 'card-1', message: { text: expect.stringContaining('Grady') as string } },
  ]);
});

test('jobs whose ticket or session is no more have nothing to do', async () => {
  for (const kind of ['post-ticket', 'update-ticket'] as const) await run(kind);
  await runJob(services, { kind: 'tell-requester', ticket: 'gone', line: told('x') });
  await runJob(services, { kind: 'refresh-session', session: 'gone' });
  await runJob(services, { kind: 'follow-up', session: 'gone', until: 5 });

  expect(services.messenger.deliveries).toEqual([]);
});
