import { told } from '../../../support/values/reader';
import type { HelpdeskRule } from '../../../../domain/helpdesk';
import type { Job } from '../../../../domain/kept/jobs';
import { DeliveryError } from '../../../../domain/ports';
import { aSession } from '../../../support/values/a-session';
import { inChannel } from '../../../support/values/a-turn';
import { useServices } from '../../../support/values/services';

const services = useServices();
/** Goes on with this channel in the configuration. */
const configure = (channelId: string | null): void => {
  services.helpdesk = channelId === null ? null : { teamId: 'team-1', channelId };
};
beforeEach(() => configure(null));

const { tenantId } = aSession().address;
const setUp = async (channelId: string, rule: Partial<HelpdeskRule> = {}): Promise<void> => {
  const address = { ...inChannel(channelId), serviceUrl: `https://smba.example/${channelId}` };
  const helpdesk = { teamId: 'team-1', channelId, tenantId, address, setBy: 'Ada', setAt: services.clock() };
  await services.store.saveHelpdesk({ ...helpdesk, rule: { labels: [], urgencies: [], ...rule } });
  await services.store.hurryJobs('no-helpdesk', services.clock());
};
const enqueue = async (key: string, job: Job): Promise<void> => {
  await services.store.enqueue({ lane: 'ticket:ticket-1', key, job, dueAt: services.clock() });
  await services.drain();
};
/** Opens the ticket and does what is due. */
const open = async (): Promise<void> => {
  await services.open();
  await enqueue('post', { kind: 'post-ticket', ticket: 'ticket-1' });
};
const updates = (key: string) => enqueue(key, { kind: 'update-ticket', ticket: 'ticket-1' });
const later = async (milliseconds: number): Promise<void> => {
  services.turnClock(milliseconds);
  await services.drain();
};
const sent = (what: 'post' | 'send') => services.messenger.deliveries.filter(({ kind }) => kind === what);
/** Where the ticket was posted, each time. */
const posts = () => sent('post').map(({ conversationId }) => conversationId.split(';')[0]);
const lines = () => sent('send').map(({ message }) => message?.text);
const closed = new DeliveryError('missing', null);
const removed = new DeliveryError('gone', null);
const keptSafe = expect.stringMatching(/Ticket 1001 is kept safe/) as string;
const seenNow = 'The helpdesk sees ticket 1001 now.';

describe('a ticket without a helpdesk channel', () => {
  it('is kept; the requester is told once, with the contact, and the operator each time', async () => {
    await open();
    await later(16 * 60_000);
    expect(posts()).toEqual([]);
    expect(lines()).toEqual([expect.stringMatching(/Ticket 1001 is kept safe.*https:\/\/support\.example\/contact/)]);
    expect(services.captured.codes().filter((code) => code === 'MM203_NO_HELPDESK')).toHaveLength(2);
    expect(await services.ticket()).toMatchObject({ state: 'open', post: null, helpdesk: null });
  });

  it('names no contact where there is none', async () => {
    services.supportContact = '';
    await open();
    expect(lines()[0]).toMatch(/pass it on and tell you\.$/);
  });

  it('is posted as soon as a channel is set up, long before its next try, and the requester is told', async () => {
    await open();
    await later(60_000);
    expect(posts()).toEqual([]);
    await setUp('new-helpdesk');
    await services.drain();
    expect(posts()).toEqual(['new-helpdesk']);
    expect(lines()).toEqual([keptSafe, seenNow]);
    expect((await services.ticket()).helpdesk).toEqual({ teamId: 'team-1', channelId: 'new-helpdesk' });
  });

  it('waits when its channel was deleted, with what comes after it, and loses none of that', async () => {
    configure('configured');
    services.messenger.fail(closed);
    await open();
    await enqueue('line', { kind: 'post-in-thread', ticket: 'ticket-1', line: told('Adele wrote more.') });
    expect(lines()).toEqual([keptSafe]);
    await later(15 * 60_000);
    expect(posts()).toEqual(['configured']);
    expect(lines().slice(1).sort()).toEqual(['Adele wrote more.', seenNow]);
  });
});

test('whoever was never told that their ticket waits is not told that it does no more', async () => {
  configure('configured');
  await open();
  expect(posts()).toEqual(['configured']);
  expect(lines()).toEqual([]);
});

test.each([
  ['deleted', closed],
  ['in a team that the app was taken out of', removed],
])('where the best channel is %s the next that fits takes the ticket, and the operator is told', async (_, trouble) => {
  configure('configured');
  await setUp('for-missing', { labels: ['missing-items'] });
  await setUp('for-low', { urgencies: ['low'] });
  await setUp('rest');
  services.messenger.fail(trouble, trouble);
  await open();
  expect(posts()).toEqual(['configured']);
  expect(services.captured.codes()).toEqual(['MM203_NO_HELPDESK', 'MM203_NO_HELPDESK']);
  expect(await services.ticket()).toMatchObject({ helpdesk: { channelId: 'configured' } });
});

test('a passing trouble does not send the ticket elsewhere: that would make two', async () => {
  configure('configured');
  await setUp('rest');
  services.messenger.fail(new DeliveryError('later', 5_000));
  await open();
  expect(posts()).toEqual([]);
  await later(5_000);
  expect(posts()).toEqual(['rest']);
});

test('a channel that was set up in Teams is spoken to at its own address', async () => {
  const postToChannel = jest.spyOn(services.messenger, 'postToChannel');
  await setUp('rest');
  await open();
  expect(postToChannel.mock.calls.map(([{ serviceUrl }]) => serviceUrl)).toEqual(['https://smba.example/rest']);
});

describe('a ticket whose card was deleted', () => {
  beforeEach(async () => {
    configure('configured');
    await open();
  });

  it('is posted anew in the same channel, whichever is the helpdesk now, and its card is updated there', async () => {
    await setUp('newer');
    services.messenger.fail(closed);
    await updates('first');
    expect(posts()).toEqual(['configured', 'configured']);
    await updates('second');
    const messageId = (await services.ticket()).post?.messageId;
    expect(services.messenger.deliveries.at(-1)).toMatchObject({ kind: 'update', messageId });
    expect(posts()).toHaveLength(2);
  });

  it('is posted anew once: whoever deletes it again wants it gone', async () => {
    for (const time of ['first', 'second']) {
      services.messenger.fail(closed);
      await updates(time);
    }
    expect(posts()).toHaveLength(2);
    expect((await services.ticket()).post).toMatchObject({ again: true });
  });

  it('with its channel goes to another', async () => {
    await setUp('newer');
    services.messenger.fail(closed, closed);
    await updates('first');
    expect(posts()).toEqual(['configured', 'newer']);
    expect(await services.ticket()).toMatchObject({ helpdesk: { channelId: 'newer' } });
  });
});
