import { ticketCommandTaker } from '../../../bot/own-tickets/ticket-command-taker';
import { aSession } from '../../support/values/a-session';
import { aTurn, inChannel, saidIn } from '../../support/values/a-turn';
import { offer } from '../../support/values/offer';
import { grady } from '../../support/values/people';
import { openOwn, useServices } from '../../support/values/services';

const services = useServices();
const day = 24 * 3_600_000;
const types = async (text: string, given: Parameters<typeof aTurn>[0] = {}) => {
  const turn = aTurn({ input: { kind: 'text', text }, ...given });
  const heard = await offer(services, turn, text, ticketCommandTaker);
  return { ...turn, heard, said: saidIn(turn).join('\n') };
};
const said = async (...given: Parameters<typeof types>): Promise<string> => (await types(...given)).said;
const nothing = { heard: false, said: '' };
const open = (id = 'ticket-1', given = {}) => openOwn(services, { id, ...given });
const ended = (daysAgo: number) => {
  const endedAt = services.clock() - daysAgo * day;
  return { state: 'resolved', claimedBy: grady, endedAt, events: [{ at: endedAt, by: grady.name, move: 'resolve' }] };
};

test.each(['ticket 1001', 'status of 1001', 'status of my ticket', '#1001'])('“%s” shows the ticket', async (text) => {
  await open();
  expect(await said(text)).toMatch(/^Open\nTicket 1001[^]*Nobody has taken it yet/);
});

test.each(['ticket 1001', 'withdraw 1001', 'reopen 1001', 'ticket 1001 is fixed', 'mute 1001', 'rate 1001 1'])(
  '“%s” about somebody else’s ticket is answered as if there were none, and changes nothing',
  async (text) => {
    const person = { ...aSession().requester, id: 'lidia' };
    const mine = await open();
    const theirs = await said(text, { person });
    expect(theirs).toBe('You have no ticket 1001. Write “my tickets” to see yours.');
    expect(await said(text.replace('1001', '9999'), { person })).toBe(theirs.replace('1001', '9999'));
    expect(await services.ticket()).toEqual(mine);
    expect(services.captured.codes()).toEqual(['MM303_NO_TICKET', 'MM303_NO_TICKET']);
  },
);

test.each(['2016 works again', 'Outlook does not show my new mail'])(
  '“%s” has nothing to do with tickets, and is left to others',
  async (text) => {
    await open();
    expect(await types(text)).toMatchObject(nothing);
  },
);

test('“reopen” opens the ticket that ended last again, if it ended within 14 days', async () => {
  await open('ticket-1', ended(20));
  await open('ticket-2', ended(3));
  await open('ticket-3', ended(2));
  expect(await said('reopen')).toContain('Ticket 1003 is open again');
  expect((await services.ticket('ticket-3')).state).toBe('reopened');
  expect((await services.ticket('ticket-2')).state).toBe('resolved');
  services.turnClock(30 * day);
  expect(await said('reopen')).toMatch(/None of your tickets ended in the last 14 days/);
  expect(await said('reopen 1001')).toMatch(/stays closed/);
});

test('“withdraw” asks first, and which one where there are several', async () => {
  await open();
  expect(await said('withdraw 1001')).toMatch(/Really withdraw this ticket\?[^]*Ticket 1001/);
  expect(await said('close my ticket')).toMatch(/Close this ticket\?/);
  await open('ticket-2');
  expect(await said('withdraw')).toMatch(/Which ticket do you want to withdraw\?[^]*Ticket 1002 · Ticket 1001/);
  expect((await services.ticket()).state).toBe('open');
});

test('what ended is not withdrawn: its card shows how it stands', async () => {
  await open('ticket-1', ended(0));
  expect(await said('withdraw 1001')).toMatch(/Grady Archie resolved it/);
  expect(await said('withdraw')).toMatch(/no open ticket/);
});

test('“1001 is fixed” resolves it, and “mute” and “unmute” need no number where one is meant', async () => {
  await open();
  for (const [text, muted] of [
    ['mute', true],
    ['unmute', false],
  ] as const) {
    await types(text);
    expect((await services.ticket()).muted).toBe(muted);
  }
  expect(await said('1001 is fixed')).toMatch(/Good to hear/);
  expect((await services.ticket()).state).toBe('resolved');
});

test('what is to be added goes to the only ticket; with several it is asked for which, and nothing is lost', async () => {
  await open();
  await types('add to my ticket: since Friday');
  expect((await services.ticket()).messages).toMatchObject([{ text: 'since Friday' }]);
  expect(await said('add to my ticket')).toMatch(/What shall I add\?/);
  await open('ticket-2');
  const { sent } = await types('add to my ticket: and on Mondays');
  expect(JSON.stringify(sent[0]?.card)).toContain('and on Mondays');
  expect((await services.ticket('ticket-2')).messages).toEqual([]);
});

test('“it works again” outside a session: with several it asks which one', async () => {
  for (const id of ['ticket-1', 'ticket-2']) await open(id);
  const says = expect.stringMatching(/Which of your tickets works again\?/) as string;
  expect(await types('fixed')).toMatchObject({ heard: true, said: says });
  expect(await services.jobs(40 * day)).toEqual([]);
});

test('“it works again” belongs to the session under way, and to nothing where no ticket is live', async () => {
  expect(await types('fixed')).toMatchObject(nothing);
  await open();
  await services.store.insertSession(aSession({ id: 'under-way' }));
  expect(await types('fixed')).toMatchObject(nothing);
});

test.each(['channel', 'group'] as const)('in a %s it points to the private chat, and shows nothing', async (place) => {
  const mine = await open();
  const address = inChannel('shared', place);
  const answer = await said('withdraw 1001', { address });
  expect(answer).toContain('private chat');
  expect(answer).not.toContain('1001');
  expect(await services.ticket()).toEqual(mine);
  expect(await types('fixed', { address })).toMatchObject(nothing);
});
