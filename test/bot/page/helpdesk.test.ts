import type { QueueRow } from '../../../contract/helpdesk';
import { DeliveryError } from '../../../domain/ports';
import { adele, ada, askRosters, grady, tenant, usePage } from '../../support/servers/page-on-loopback';
import { aPerson } from '../../support/values/people';

const page = usePage();
const open = (id: string, given: Parameters<typeof page.services.open>[0] = {}) =>
  page.services.open({ id, tenantId: tenant, requester: aPerson(adele, 'Adele Vance'), ...given });
const numbers = (rows: readonly QueueRow[]): readonly number[] => rows.map(({ number }) => number);
const look = async (asked: Record<string, string>): Promise<readonly number[]> =>
  numbers((await page.ask(grady, 'GET /queue', asked)).rows);

describe('the queue', () => {
  beforeEach(async () => {
    await open('a', { words: 'Zürich calendar is empty', urgency: 'urgent', dueAt: 900 });
    await open('b', { label: 'mismatch', dueAt: 500, state: 'claimed', claimedBy: aPerson(grady, 'Grady Archie') });
    await open('c', { state: 'waiting', claimedBy: aPerson(ada, 'Ada Aalto'), dueAt: null, note: 'error 0x8004010F' });
    await open('d', { state: 'resolved', endedAt: page.services.clock() - 1000, dueAt: null });
    await open('other', { tenantId: 'tenant-2' });
    await open('elsewhere', { helpdesk: { teamId: 'team-9', channelId: 'c9' } });
    await askRosters(page, { 'team-9': [ada] });
  });

  it.each<readonly [string, Record<string, string>, readonly number[]]>([
    ['what waits for us, what is due first before all others', {}, [1002, 1001]],
    ['what is mine', { view: 'mine' }, [1002]],
    ['what is nobody’s', { view: 'nobodys' }, [1001]],
    ['what waits for the requester', { view: 'waits-for-requester' }, [1003]],
    ['what was resolved lately', { view: 'resolved-lately' }, [1004]],
    ['all, the newest first', { view: 'all', sort: 'number', order: 'down' }, [1004, 1003, 1002, 1001]],
    ['several values of a filter', { view: 'all', state: 'open,waiting', sort: 'number' }, [1001, 1003]],
    ['several filters', { view: 'all', state: 'open,waiting', urgency: 'urgent' }, [1001]],
    [
      'what nobody and I have',
      { view: 'all', whose: 'me,nobody', state: 'open,claimed', sort: 'number' },
      [1001, 1002],
    ],
    ['what a colleague has', { view: 'all', whose: ada }, [1003]],
    ['what is overdue', { view: 'all', due: 'overdue', sort: 'number' }, [1001, 1002]],
    ['what is paused', { view: 'all', due: 'paused' }, [1003]],
    ['words by their beginnings, without accents', { view: 'all', text: 'zurich CAL' }, [1001]],
    ['what it is about', { view: 'all', text: 'outlook web', symptom: 'mismatch' }, [1002]],
    ['an error code', { view: 'all', text: '0x8004010f' }, [1003]],
    ['a channel that is not mine', { view: 'all', channel: 'c9' }, []],
    ['an attack', { view: 'all', text: `%' or 1=1; drop table queue; --` }, []],
    ['another', { view: 'all', whose: `') or 1=1 --` }, []],
  ])('shows %s', async (_, asked, expected) => {
    expect(await look(asked)).toEqual(expected);
  });

  it('counts what each view holds and each filter would leave', async () => {
    const { counts, facets, total, agents } = await page.ask(grady, 'GET /queue', { view: 'all' });
    expect(total).toBe(4);
    expect(counts).toEqual({
      ...{ 'waits-for-us': 2, mine: 1, nobodys: 1, 'due-soon': 2, 'waits-for-requester': 1 },
      ...{ 'resolved-lately': 1, all: 4 },
    });
    expect(facets).toMatchObject({ state: { open: 1, claimed: 1 }, whose: { nobody: 2, [ada]: 1, [grady]: 1 } });
    expect(agents.map(({ title }) => title)).toEqual(['Ada Aalto', 'Grady Archie']);
  });

  it.each(['1003', '#1003', ' # 1003', 'https://teams.example/l/entity/x?ticket-1003'])(
    '%s leads straight to it',
    async (text) => {
      expect((await page.ask(grady, 'GET /queue', { text })).straightTo).toBe('c');
      expect((await page.ask(grady, 'GET /queue', { text: '1006' })).straightTo).toBeNull();
    },
  );

  it('shows what stands in a channel that was replaced to the agents there', async () => {
    const all = async (who: string) =>
      numbers((await page.ask(who, 'GET /queue', { view: 'all', channel: 'c9' })).rows);
    expect(await all(ada)).toEqual([1006]);
    expect((await page.ask(ada, 'GET /tickets/:ticket', { ticket: '1006' })).can).toContain('claim');
    const act = { verb: 'claim-ticket' };
    expect(await page.ask(ada, 'POST /tickets/:ticket/act', { ticket: '1006', act })).toMatchObject({ done: true });
    const { directory } = page.services;
    const { findMember } = directory;
    const isGone = new DeliveryError('gone', null);
    Object.assign(directory, {
      findMember: (...asked: Parameters<typeof findMember>) =>
        asked[1] === 'team-9' ? Promise.reject(isGone) : findMember(...asked),
    });
    expect(await all(ada)).toEqual([]);
    expect(await look({ view: 'mine' })).toEqual([1002]);
  });

  it('goes on without what cannot be read', async () => {
    await page.services.store.updateTicket({ ...(await page.services.ticket('a')), urgency: 'torn' as never });
    expect(await look({ text: '1001' })).toEqual([]);
    expect(await look({})).toEqual([1002]);
    const { rows } = await page.ask(grady, 'GET /queue/rows', { tickets: 'a,b,c' });
    expect(numbers(rows)).toEqual([1002, 1003]);
  });
});

test('a ticket is shown with all that is known, and with what can be done to it now', async () => {
  await open('a');
  const ticket = await page.ask(grady, 'GET /tickets/:ticket', { ticket: '1001' });
  expect(ticket).toMatchObject({
    number: 1001,
    requester: 'Adele Vance',
    facts: [{ fact: 'outlook', value: 'Outlook 2016' }],
  });
  expect(ticket.can).toContain('claim');
  expect(ticket.procedures.some(({ refused }) => refused === null)).toBe(true);
});

test('what people did since a ticket was looked at holds an act back, and what time did does not', async () => {
  const { id } = await open('a');
  const { seen } = await page.ask(grady, 'GET /tickets/:ticket', { ticket: id });
  const act = { verb: 'write-requester', text: 'Hello' };
  await page.services.moveAsAgent({ move: 'claim' }, id, aPerson(ada, 'Ada Aalto'));
  const held = await page.ask(grady, 'POST /tickets/:ticket/act', { ticket: id, seen, act });
  expect(held).toMatchObject({ done: false, why: 'moved-on', says: expect.stringContaining('Ada Aalto') as string });
  expect((await page.services.ticket(id)).messages).toEqual([]);
  const sent = await page.ask(grady, 'POST /tickets/:ticket/act', { ticket: id, seen: held.ticket.seen, act });
  expect(sent).toMatchObject({ done: true, ticket: { messages: [{ text: 'Hello', by: 'Grady Archie' }] } });
  expect(
    (await page.ask(grady, 'POST /tickets/:ticket/act', { ticket: id, act: { ...act, text: 'Again' } })).done,
  ).toBe(true);
});

test('several are done each by itself, with an answer for each', async () => {
  await open('a');
  await open('b', { state: 'claimed', claimedBy: aPerson(ada, 'Ada Aalto') });
  const { answers } = await page.ask(grady, 'POST /queue/act', {
    act: { verb: 'resolve-ticket', note: 'A new profile did it' },
    tickets: [{ ticket: 'a' }, { ticket: '1002' }, { ticket: 'z' }],
  });
  expect(answers.map(({ done }) => done)).toEqual([true, false, false]);
  expect(answers[1]?.says).toContain('Ada Aalto');
  expect((await page.services.ticket('a')).state).toBe('resolved');
  await expect(
    page.ask(grady, 'POST /queue/act', { act: { verb: 'write-requester', text: 'x' }, tickets: [{ ticket: 'a' }] }),
  ).rejects.toThrow('400');
});

test('who has a ticket open is shown to other agents, until they say no more', async () => {
  await open('a');
  const at = (who: string, doing: 'looking' | 'writing' | 'nothing') =>
    page.ask(who, 'POST /tickets/:ticket/presence', { ticket: 'a', doing });
  expect(await at(grady, 'writing')).toEqual({ others: [] });
  expect(await at(ada, 'looking')).toEqual({ others: [{ id: grady, name: 'Grady Archie', doing: 'writing' }] });
  expect((await page.ask(ada, 'GET /queue', {})).rows[0]?.others).toHaveLength(1);
  await at(grady, 'nothing');
  expect(await at(ada, 'looking')).toEqual({ others: [] });
});

test('a requester does to their own ticket what its card does', async () => {
  const { id } = await open('a');
  const act = (given: Record<string, unknown>) =>
    page.ask(adele, 'POST /my/tickets/:ticket/act', { ticket: id, act: given as never });
  expect(await act({ verb: 'add-to-ticket', text: 'And my folders' })).toMatchObject({
    done: true,
    ticket: { messages: [{ by: null, text: 'And my folders' }] },
  });
  expect(await act({ verb: 'add-to-ticket', text: ' ' })).toMatchObject({ done: false });
  expect(await act({ verb: 'rate-ticket', stars: 5 })).toMatchObject({ done: false });
  expect(await act({ verb: 'ticket-fixed' })).toMatchObject({ done: true, ticket: { state: 'resolved' } });
  expect((await page.ask(adele, 'GET /my/tickets', {})).tickets).toMatchObject([{ number: 1001, state: 'resolved' }]);
});
