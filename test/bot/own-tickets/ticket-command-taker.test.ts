import { ticketCommandTaker } from '../../../bot/own-tickets/ticket-command-taker';
import { aSession } from '../../support/values/a-session';
import { offer } from '../../support/values/offer';
import { aTurn } from '../../support/values/a-turn';
import type { RecordedTurn } from '../../support/values/a-turn';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';
import { grady, openOwn, waitingJobs } from '../../support/values/own-tickets';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const day = 24 * 3_600_000;
const types = async (
  text: string,
  given: Parameters<typeof aTurn>[0] = {},
): Promise<RecordedTurn & { readonly heard: boolean; readonly said: string }> => {
  const typed = { kind: 'text', text } as const;
  const turn = aTurn({ input: typed, ...given });
  const heard = await offer(services, turn, text, ticketCommandTaker);
  return { ...turn, heard, said: turn.sent.map((message) => message.text).join('\n') };
};
const find = async (id = 'ticket-1') => (await services.store.findTicket(id))!;
const ended = (endedAt: number) => ({
  state: 'resolved' as const,
  claimedBy: grady,
  endedAt,
  events: [{ at: endedAt, by: grady.name, move: 'resolve' as const }],
});

test.each(['ticket 1001', 'status of 1001', 'status of my ticket', '#1001'])('“%s” shows the ticket', async (text) => {
  await openOwn(services);

  const { heard, said } = await types(text);

  expect(heard).toBe(true);
  expect(said).toMatch(/^Open\nTicket 1001[^]*Nobody has taken it yet/);
});

test.each(['ticket 1001', 'withdraw 1001', 'reopen 1001', 'ticket 1001 is fixed', 'mute 1001', 'rate 1001 1'])(
  '“%s” about somebody else’s ticket is answered as if there were none, and changes nothing',
  async (text) => {
    const person = { ...aSession().requester, id: 'lidia' };
    const mine = await openOwn(services);

    const theirs = await types(text, { person });
    const unknown = await types(text.replace('1001', '9999'), { person });

    expect(theirs.said).toBe('You have no ticket 1001. Write “my tickets” to see yours.');
    expect(unknown.said).toBe(theirs.said.replace('1001', '9999'));
    expect(await find()).toEqual(mine);
    expect(services.captured.codes()).toEqual(['MM303_NO_TICKET', 'MM303_NO_TICKET']);
  },
);

test('a year that works again is no ticket of theirs, and is heard as what it is', async () => {
  await openOwn(services);

  expect(await types('2016 works again')).toMatchObject({ heard: false, said: '' });
});

test('“reopen” opens the ticket that ended last again, if it ended within 14 days', async () => {
  await openOwn(services, ended(services.clock() - 20 * day));
  await openOwn(services, { id: 'ticket-2', ...ended(services.clock() - 3 * day) });
  await openOwn(services, { id: 'ticket-3', ...ended(services.clock() - 2 * day) });

  const { said } = await types('reopen');

  expect(said).toContain('Ticket 1003 is open again');
  expect((await find('ticket-3')).state).toBe('reopened');
  expect((await find('ticket-2')).state).toBe('resolved');
  services.turnClock(30 * day);
  expect((await types('reopen')).said).toMatch(/None of your tickets ended in the last 14 days/);
  expect((await types('reopen 1001')).said).toMatch(/stays closed/);
});

test('“withdraw” asks first, and which one where there are several', async () => {
  await openOwn(services);
  expect((await types('withdraw 1001')).said).toMatch(/Really withdraw this ticket\?[^]*Ticket 1001/);
  expect((await types('close my ticket')).said).toMatch(/Close this ticket\?/);
  await openOwn(services, { id: 'ticket-2' });

  const { said } = await types('withdraw');

  expect(said).toMatch(/Which ticket do you want to withdraw\?[^]*Ticket 1002 · Ticket 1001/);
  expect((await find()).state).toBe('open');
});

test('what ended is not withdrawn: its card shows how it stands', async () => {
  await openOwn(services, ended(services.clock()));

  expect((await types('withdraw 1001')).said).toMatch(/Grady Archie resolved it/);
  expect((await types('withdraw')).said).toMatch(/no open ticket/);
});

test('“1001 is fixed” resolves it, and “mute” and “unmute” need no number where one is meant', async () => {
  await openOwn(services);

  await types('mute');
  expect((await find()).muted).toBe(true);
  await types('unmute');
  expect((await find()).muted).toBe(false);
  expect((await types('1001 is fixed')).said).toMatch(/Good to hear/);
  expect((await find()).state).toBe('resolved');
});

test('what is to be added goes to the only ticket; with several it is asked for which, and nothing is lost', async () => {
  await openOwn(services);
  await types('add to my ticket: since Friday');
  expect((await find()).messages).toMatchObject([{ text: 'since Friday' }]);
  expect((await types('add to my ticket')).said).toMatch(/What shall I add\?/);
  await openOwn(services, { id: 'ticket-2' });

  const { sent } = await types('add to my ticket: and on Mondays');

  expect(JSON.stringify(sent[0]?.card)).toContain('and on Mondays');
  expect((await find('ticket-2')).messages).toEqual([]);
});

test.each([
  ['one live ticket it asks whether that can be closed', 1, /Can your ticket be closed\?[^]*Yes, it can be closed/],
  ['several it asks which one', 2, /Which of your tickets works again\?/],
] as const)('“it works again” outside a session: with %s', async (_name, count, says) => {
  for (let index = 1; index <= count; index += 1) await openOwn(services, { id: `ticket-${String(index)}` });

  const { heard, said } = await types('fixed');

  expect(heard).toBe(true);
  expect(said).toMatch(says);
  expect(await waitingJobs(services)).toEqual([]);
});

test('“it works again” belongs to the session under way, and to nothing where no ticket is live', async () => {
  expect((await types('fixed')).heard).toBe(false);
  await openOwn(services);
  await services.store.insertSession(aSession({ id: 'under-way' }));

  expect((await types('fixed')).heard).toBe(false);
});

test.each(['channel', 'group'] as const)(
  'in a %s it points to the private chat, and changes nothing',
  async (place) => {
    const mine = await openOwn(services);
    const address = { ...aSession().address, place };

    const { said } = await types('withdraw 1001', { address });

    expect(said).toContain('private chat');
    expect(said).not.toContain('1001');
    expect(await find()).toEqual(mine);
    expect((await types('fixed', { address })).heard).toBe(false);
  },
);

test('what has nothing to do with tickets is left to others', async () => {
  await openOwn(services);

  expect(await types('Outlook does not show my new mail')).toMatchObject({ heard: false, said: '' });
});
