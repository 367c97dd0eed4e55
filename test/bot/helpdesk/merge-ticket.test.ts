import { MergeRefused, mergeBeside } from '../../../bot/tickets/merge-tickets';
import { writeMove } from '../../../bot/tickets/write-move';
import type { Ticket } from '../../../domain/ticket';
import { agentPress, answerOf } from '../../support/values/a-turn';
import { aPerson } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
let opened = 0;
const open = (given: Partial<Ticket> = {}): Promise<Ticket> =>
  services.open({ id: `ticket-${(opened += 1)}`, words: `words ${opened}`, ...given });
const press = (from: Ticket, number: number | null, name = 'Grady') =>
  services.handle(agentPress({ verb: 'merge-ticket', ticket: from.id, number }, name));
const now = ({ id }: Ticket): Promise<Ticket> => services.ticket(id);

test('a merge closes the one ticket for good, the other takes it in, and both cards are drawn anew', async () => {
  const [from, into] = [await open(), await open()];
  expect((await press(from, into.number)).answers).toMatchObject([{ kind: 'card' }]);
  expect(await now(from)).toMatchObject({ state: 'closed', mergedInto: into.number });
  const after = await now(into);
  expect(after.state).toBe('open');
  expect(after.messages).toMatchObject([{ from: 'requester', text: expect.stringContaining(from.words) as string }]);
  expect(after.events.at(-1)).toMatchObject({ move: 'took-in', by: 'Grady', note: String(from.number) });
  const jobs = await services.jobs();
  for (const { id } of [from, into]) expect(jobs).toContainEqual({ kind: 'update-ticket', ticket: id });
  expect(jobs.filter(({ kind }) => kind === 'relay-to-requester')).toEqual([]);
  expect(answerOf(await services.handle(agentPress({ verb: 'reopen-ticket', ticket: from.id })))).toContain(
    `goes on as ticket ${into.number}`,
  );
});

const helpdesk = { teamId: 'team-2', channelId: '19:other@thread.tacv2' };
const requester = aPerson('other');
const unknown = (number: number) => new RegExp(`^I do not know a ticket ${number}\\. Nothing was changed\\.$`);
test.each<[string, number | null | Partial<Ticket>, string, RegExp]>([
  ['no number', null, 'MM302_MOVE', /Write the number/],
  ['a number that there is not', 9999, 'MM303_NO_TICKET', unknown(9999)],
  ['its own number', 1001, 'MM302_MOVE', /this very ticket/],
  ['that of somebody else’s', { requester }, 'MM302_MOVE', /somebody else/],
  ['that of a closed one', { state: 'closed' }, 'MM302_MOVE', /is closed/],
  ['that of another tenant’s', { tenantId: 'tenant-2' }, 'MM303_NO_TICKET', /do not know/],
  ['that of another helpdesk’s', { helpdesk }, 'MM303_NO_TICKET', unknown(1002)],
])('with %s nothing is changed, and the agent is told why', async (_, other, code, why) => {
  services.directory.teams.set('team-2', []);
  const from = await open();
  const number = typeof other === 'object' && other ? (await open(other)).number : other;
  expect(answerOf(await press(from, number))).toMatch(why);
  expect(await now(from)).toEqual(from);
  expect(await services.jobs()).toEqual([]);
  expect(services.captured.codes()).toContain(code);
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
  expect(await services.jobs()).toEqual([]);
});

test('of two tickets that are merged into each other at once one goes on', async () => {
  const [a, b] = [await open(), await open()];
  await Promise.all([press(a, b.number, 'Grady'), press(b, a.number, 'Lidia')]);
  expect([(await now(a)).state, (await now(b)).state].sort()).toEqual(['closed', 'open']);
});
