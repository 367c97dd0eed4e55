import { told } from '../../support/values/reader';
import { DeliveryError } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { helpdeskChannel } from '../../support/values/a-turn';
import { grady } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
const ticket = 'ticket-1';
const open = async (given: Partial<Ticket> = {}): Promise<Ticket> => {
  await services.store.insertSession(aSession({ stage: 'escalated', ticketNumber: 1001, cardId: 'card-1' }));
  return services.open(given);
};
const run = (kind: 'post-ticket' | 'update-ticket'): Promise<void> => services.run({ kind, ticket });
const kinds = () => services.messenger.deliveries.map(({ kind }) => kind);

test('a ticket is posted once in the helpdesk’s channel, however often the job runs', async () => {
  await open();
  for (let time = 0; time < 3; time += 1) await run('post-ticket');
  const text = expect.stringContaining('1001') as string;
  expect(services.messenger.deliveries).toMatchObject([{ kind: 'post', message: { text } }]);
  const { post } = await services.ticket();
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
  const opened = await open();
  const { postToChannel } = services.messenger;
  services.messenger.postToChannel = async (...args) => {
    await services.store.updateTicket({ ...opened, state: 'claimed' });
    return postToChannel(...args);
  };
  await run('post-ticket');
  const post = { messageId: expect.any(String) as string };
  expect(await services.ticket()).toMatchObject({ state: 'claimed', post });
});

test('the helpdesk’s card is updated in place; a ticket without a card has none to update', async () => {
  const opened = await open();
  await run('update-ticket');
  expect(kinds()).toEqual([]);
  await services.store.updateTicket({ ...opened, post: { conversationId: 'thread-5', messageId: '5' } });
  await run('update-ticket');
  expect(services.messenger.deliveries).toMatchObject([{ kind: 'update', conversationId: 'thread-5', messageId: '5' }]);
});

test('the requester’s card is drawn anew with the ticket’s state', async () => {
  await open({ state: 'claimed', claimedBy: grady });
  await services.run({ kind: 'refresh-session', session: 'session-1' });
  const text = expect.stringContaining('Grady') as string;
  expect(services.messenger.deliveries).toMatchObject([{ kind: 'update', messageId: 'card-1', message: { text } }]);
});

test('jobs whose ticket or session is no more have nothing to do', async () => {
  for (const kind of ['post-ticket', 'update-ticket'] as const) await run(kind);
  await services.run({ kind: 'tell-requester', ticket: 'gone', line: told('x') });
  await services.run({ kind: 'refresh-session', session: 'gone' });
  await services.run({ kind: 'follow-up', session: 'gone', until: 5 });
  expect(services.messenger.deliveries).toEqual([]);
});
