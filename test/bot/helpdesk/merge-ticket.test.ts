import { moveTicket } from '../../../bot/helpdesk/move-ticket';
import { MergeRefused, mergeBeside } from '../../../bot/tickets/merge-tickets';
import { writeMove } from '../../../bot/tickets/write-move';
import type { Ticket } from '../../../domain/ticket';
import { aTicket } from '../../support/values/a-ticket';
import { agentPress } from '../../support/values/agents';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';
import { planned } from '../../support/values/planned';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

let opened = 0;
const open = (given: Partial<Ticket> = {}): Promise<Ticket> => {
  opened += 1;
  return services.store.openTicket(
    aTicket({ id: `ticket-${opened}`, sessionId: `session-${opened}`, words: `words ${opened}`, ...given }),
  );
};
const press = async (from: Ticket, number: number | null, name = 'Grady') => {
  const action = { verb: 'merge-ticket', ticket: from.id, number } as const;
  const turn = agentPress(action, name);
  await moveTicket(services, turn, action);
  return turn.answers[0];
};
const now = async ({ id }: Ticket): Promise<Ticket> => (await services.store.findTicket(id))!;

test('a merge closes the one ticket, the other takes it in, and both cards are drawn anew', async () => {
  const [from, into] = [await open(), await open()];

  expect(await press(from, into.number)).toMatchObject({ kind: 'card' });

  expect(await now(from)).toMatchObject({ state: 'closed', mergedInto: into.number });
  const after = await now(into);
  expect(after.state).toBe('open');
  expect(after.messages).toMatchObject([{ from: 'requester', text: expect.stringContaining(from.words) as string }]);
  expect(after.events.at(-1)).toMatchObject({ move: 'took-in', by: 'Grady', note: String(from.number) });
  const jobs = await planned(services);
  for (const { id } of [from, into]) expect(jobs).toContainEqual({ kind: 'update-ticket', ticket: id });
  expect(jobs.filter(({ kind }) => kind === 'relay-to-requester')).toEqual([]);
});

test.each<[string, (from: Ticket) => Promise<number | null> | number | null, string, RegExp]>([
  ['no number', () => null, 'MM302_MOVE', /Write the number/],
  ['a number that there is not', () => 9999, 'MM303_NO_TICKET', /do not know a ticket 9999/],
  ['its own number', ({ number }) => number, 'MM302_MOVE', /this very ticket/],
  [
    'the number of somebody else’s ticket',
    async ({ requester }) => (await open({ requester: { ...requester, id: 'other' } })).number,
    'MM302_MOVE',
    /somebody else/,
  ],
  ['the number of a closed ticket', async () => (await open({ state: 'closed' })).number, 'MM302_MOVE', /is closed/],
  [
    'the number of another tenant’s ticket',
    async () => (await open({ tenantId: 'tenant-2' })).number,
    'MM303_NO_TICKET',
    /do not know/,
  ],
])('with %s nothing is changed, and the agent is told why', async (_, numberOf, code, why) => {
  const from = await open();
  const number = await numberOf(from);
  const before = await now(from);

  expect(await press(from, number)).toMatchObject({ kind: 'notice', text: expect.stringMatching(why) as string });

  expect(await now(from)).toEqual(before);
  expect(await planned(services)).toEqual([]);
  expect(services.captured.codes()).toEqual([code]);
});

test('a ticket of a helpdesk whose agent one is not is as unknown as one that there is not', async () => {
  services.directory.teams.set('team-2', []);
  const from = await open();
  const foreign = await open({ helpdesk: { teamId: 'team-2', channelId: '19:other@thread.tacv2' } });

  const answer = await press(from, foreign.number);

  expect(answer).toEqual({
    kind: 'notice',
    text: `I do not know a ticket ${foreign.number}. Nothing was changed.`,
  });
});

test('when the other ticket ended in between, neither is changed', async () => {
  const [from, into] = [await open(), await open()];
  await services.store.updateTicket({ ...into, state: 'resolved' });
  const turn = agentPress({ verb: 'merge-ticket', ticket: from.id, number: into.number });

  const merging = writeMove(
    services,
    from.id,
    () => ({ role: 'agent', person: turn.person, what: { move: 'merge', into } }),
    mergeBeside(services, turn, into),
  );

  await expect(merging).rejects.toBeInstanceOf(MergeRefused);
  expect((await now(from)).state).toBe('open');
  expect(await planned(services)).toEqual([]);
});

test('of two tickets that are merged into each other at once one goes on', async () => {
  const [a, b] = [await open(), await open()];

  await Promise.all([press(a, b.number, 'Grady'), press(b, a.number, 'Lidia')]);

  const states = [(await now(a)).state, (await now(b)).state].sort();
  expect(states).toEqual(['closed', 'open']);
});

test('a merged ticket is not opened again', async () => {
  const [from, into] = [await open(), await open()];
  await press(from, into.number);
  const reopen = { verb: 'reopen-ticket', ticket: from.id } as const;
  const turn = agentPress(reopen);

  await moveTicket(services, turn, reopen);

  expect(turn.answers).toEqual([
    { kind: 'notice', text: expect.stringContaining(`goes on as ticket ${into.number}`) as string },
  ]);
});
