import { told } from '../../../support/values/reader';
import { makeOutbox } from '../../../../bot/outbox/outbox';
import type { Outbox } from '../../../../bot/outbox/outbox';
import { runJob } from '../../../../bot/outbox/run-job';
import type { Helpdesk, HelpdeskRule } from '../../../../domain/helpdesk';
import { DeliveryError } from '../../../../domain/ports';
import type { Ticket } from '../../../../domain/ticket';
import { aSession } from '../../../support/values/a-session';
import { aTicket } from '../../../support/values/a-ticket';
import { openDesk } from '../../../support/values/services';
import type { TestDesk } from '../../../support/values/services';

let opened: TestDesk;
let services: TestDesk;
let outbox: Outbox;
beforeEach(async () => {
  opened = await openDesk();
  configure(null);
});
afterEach(() => opened.close());

/** Goes on with this channel in the configuration. */
const configure = (channelId: string | null): void => {
  services = { ...opened, helpdesk: channelId === null ? null : { teamId: 'team-1', channelId } };
  outbox = makeOutbox(services.store, (job) => runJob(services, job), services.clock, services.log);
};

const { address } = aSession();
const setUp = async (channelId: string, rule: Partial<HelpdeskRule> = {}): Promise<void> => {
  const helpdesk: Helpdesk = {
    teamId: 'team-1',
    channelId,
    tenantId: address.tenantId,
    rule: { labels: [], urgencies: [], ...rule },
    address: {
      ...address,
      place: 'channel',
      conversationId: channelId,
      serviceUrl: `https://smba.example/${channelId}`,
    },
    setBy: 'Ada',
    setAt: services.clock(),
  };
  await services.store.saveHelpdesk(helpdesk);
  await services.store.hurryJobs('no-helpdesk', services.clock());
};

const open = async (given: Partial<Ticket> = {}): Promise<void> => {
  await services.store.openTicket(aTicket(given));
  await services.store.enqueue({
    lane: 'ticket:ticket-1',
    key: 'post:ticket-1',
    job: { kind: 'post-ticket', ticket: 'ticket-1' },
    dueAt: services.clock(),
  });
};
const updates = async (key: string): Promise<void> => {
  const job = { kind: 'update-ticket', ticket: 'ticket-1' } as const;
  await services.store.enqueue({ lane: 'ticket:ticket-1', key, job, dueAt: services.clock() });
  await outbox.drain();
};
const now = async (): Promise<Ticket> => (await services.store.findTicket('ticket-1'))!;
/** Where the ticket was posted, each time. */
const posts = () =>
  opened.messenger.deliveries
    .filter(({ kind }) => kind === 'post')
    .map(({ conversationId }) => conversationId.split(';')[0]);
const lines = () =>
  opened.messenger.deliveries.filter(({ kind }) => kind === 'send').map(({ message }) => message?.text);
const closed = new DeliveryError('missing', null);
const removed = new DeliveryError('gone', null);

describe('a ticket without a helpdesk channel', () => {
  it('is kept; the requester is told once, with the contact, and the operator each time', async () => {
    await open();
    await outbox.drain();
    opened.turnClock(16 * 60_000);
    await outbox.drain();

    expect(posts()).toEqual([]);
    expect(lines()).toEqual([expect.stringMatching(/Ticket 1001 is kept safe.*https:\/\/support\.example\/contact/)]);
    expect(opened.captured.codes().filter((code) => code === 'MM203_NO_HELPDESK')).toHaveLength(2);
    expect(await now()).toMatchObject({ state: 'open', post: null, helpdesk: null });
  });

  it('names no contact where there is none', async () => {
    services = { ...services, supportContact: '' };
    await open();
    await expect(runJob(services, { kind: 'post-ticket', ticket: 'ticket-1' })).rejects.toMatchObject({
      fault: 'no-helpdesk',
    });
    await outbox.drain();

    expect(lines()[0]).toMatch(/pass it on and tell you\.$/);
  });

  it('is posted as soon as a channel is set up, long before its next try, and the requester is told', async () => {
    await open();
    await outbox.drain();
    opened.turnClock(60_000);
    await outbox.drain();
    expect(posts()).toEqual([]);

    await setUp('new-helpdesk');
    await outbox.drain();

    expect(posts()).toEqual(['new-helpdesk']);
    expect(lines()).toEqual([expect.stringMatching(/kept safe/), 'The helpdesk sees ticket 1001 now.']);
    expect(await now()).toMatchObject({ helpdesk: { teamId: 'team-1', channelId: 'new-helpdesk' } });
  });

  it('waits when its channel was deleted, with what comes after it, and loses none of that', async () => {
    configure('configured');
    await open();
    opened.messenger.fail(closed);
    await outbox.drain();
    const line = { kind: 'post-in-thread', ticket: 'ticket-1', line: told('Adele wrote more.') } as const;
    await services.store.enqueue({ lane: 'ticket:ticket-1', key: 'line', job: line, dueAt: services.clock() });
    await outbox.drain();
    expect(lines()).toEqual([expect.stringMatching(/kept safe/)]);

    opened.turnClock(15 * 60_000);
    await outbox.drain();

    expect(posts()).toEqual(['configured']);
    expect(lines().slice(1).sort()).toEqual(['Adele wrote more.', 'The helpdesk sees ticket 1001 now.']);
  });
});

test('whoever was never told that their ticket waits is not told that it does no more', async () => {
  configure('configured');
  await open();
  await outbox.drain();

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
  await open();
  opened.messenger.fail(trouble, trouble);
  await outbox.drain();

  expect(posts()).toEqual(['configured']);
  expect(opened.captured.codes()).toEqual(['MM203_NO_HELPDESK', 'MM203_NO_HELPDESK']);
  expect(await now()).toMatchObject({ helpdesk: { channelId: 'configured' } });
});

test('a passing trouble does not send the ticket elsewhere: that would make two', async () => {
  configure('configured');
  await setUp('rest');
  await open();
  opened.messenger.fail(new DeliveryError('later', 5_000));
  await outbox.drain();
  expect(posts()).toEqual([]);

  opened.turnClock(5_000);
  await outbox.drain();

  expect(posts()).toEqual(['rest']);
});

test('a channel that was set up in Teams is spoken to at its own address', async () => {
  const bases: string[] = [];
  const { postToChannel } = opened.messenger;
  opened.messenger.postToChannel = (base, ...rest) => {
    bases.push(base.serviceUrl);
    return postToChannel(base, ...rest);
  };
  await setUp('rest');
  await open();
  await outbox.drain();

  expect(bases).toEqual(['https://smba.example/rest']);
});

describe('a ticket whose card was deleted', () => {
  beforeEach(async () => {
    configure('configured');
    await open();
    await outbox.drain();
  });

  it('is posted anew in the same channel, whichever is the helpdesk now, and its card is updated there', async () => {
    await setUp('newer');
    opened.messenger.fail(closed);
    await updates('first');
    expect(posts()).toEqual(['configured', 'configured']);

    await updates('second');
    const last = opened.messenger.deliveries.at(-1);
    expect(last).toMatchObject({ kind: 'update', messageId: (await now()).post?.messageId });
    expect(posts()).toHaveLength(2);
  });

  it('is posted anew once: whoever deletes it again wants it gone', async () => {
    opened.messenger.fail(closed);
    await updates('first');
    opened.messenger.fail(closed);
    await updates('second');

    expect(posts()).toHaveLength(2);
    expect((await now()).post).toMatchObject({ again: true });
  });

  it('with its channel goes to another', async () => {
    await setUp('newer');
    opened.messenger.fail(closed, closed);
    await updates('first');

    expect(posts()).toEqual(['configured', 'newer']);
    expect(await now()).toMatchObject({ helpdesk: { channelId: 'newer' } });
  });
});
