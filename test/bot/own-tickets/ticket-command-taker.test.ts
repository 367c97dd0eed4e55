import { ticketCommandTaker } from '../../../bot/own-tickets/ticket-command-taker';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { aTurn, inChannel, saidIn } from '../../support/values/a-turn';
import { offer } from '../../support/values/offer';
import { aPerson, grady } from '../../support/values/people';
import { stubTriage } from '../../support/values/stub-triage';
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
const open = (id = 'ticket-1', given: Partial<Ticket> = {}) => openOwn(services, { id, ...given });
const ended = (daysAgo: number): Partial<Ticket> => {
  const endedAt = services.clock() - daysAgo * day;
  return { state: 'resolved', claimedBy: grady, endedAt, events: [{ at: endedAt, by: grady.name, move: 'resolve' }] };
};

test.each(['ticket 1001', 'withdraw 1001', 'reopen 1001', 'ticket 1001 is fixed', 'mute 1001', 'rate 1001 1'])(
  '“%s” about somebody else’s ticket is answered as if there were none, and changes nothing',
  async (text) => {
    const person = aPerson('lidia');
    const mine = await open();
    const theirs = await said(text, { person });
    expect(theirs).toBe('You have no ticket 1001. Write “my tickets” to see yours.');
    expect(await said(text.replace('1001', '9999'), { person })).toBe(theirs.replace('1001', '9999'));
    expect(await services.ticket()).toEqual(mine);
    expect(services.captured.codes()).toEqual(['MM303_NO_TICKET', 'MM303_NO_TICKET']);
  },
);

test.each(['yes', 'fixed-or-so'])(
  '“%s” is not asked about as if it said that one of them works again',
  async (text) => {
    services.library = {
      ...services.library,
      triage: (typed, about) => ({ ...stubTriage(typed, about), decision: 'command', label: 'fixed' }),
    };
    await open();
    await open('ticket-2');
    expect((await types(text)).said).not.toMatch(/works again/);
    expect((await types('it works again')).said).toMatch(/works again/);
  },
);

test.each(['2016 works again', 'Outlook does not show my new mail'])('“%s” is left to others', async (text) => {
  await open();
  expect(await types(text)).toMatchObject(nothing);
});

test.each<[string, RegExp, Partial<Ticket>]>([
  ['ticket 1001', /^Open\nTicket 1001[^]*Nobody has taken it yet/, { state: 'open' }],
  ['status of 1001', /^Open\nTicket 1001/, {}],
  ['status of my ticket', /^Open\nTicket 1001/, {}],
  ['#1001', /^Open\nTicket 1001/, {}],
  ['withdraw 1001', /Really withdraw this ticket\?[^]*Ticket 1001/, { state: 'open' }],
  ['close my ticket', /Close this ticket\?/, { state: 'open' }],
  ['mute', /All messages/, { muted: true }],
  ['1001 is fixed', /Good to hear/, { state: 'resolved' }],
  ['add to my ticket: since Friday', /Sent/, { messages: [{ text: 'since Friday' }] as never }],
  ['add to my ticket', /What shall I add\?/, { messages: [] }],
])('“%s” of who has one ticket is about that', async (text, answer, becomes) => {
  await open();
  expect(await said(text)).toMatch(answer);
  expect(await services.ticket()).toMatchObject(becomes);
});

test.each([
  ['withdraw', /Which ticket do you want to withdraw\?[^]*Ticket 1002 · Ticket 1001/],
  ['fixed', /Which of your tickets works again\?/],
  ['add to my ticket: and on Mondays', /and on Mondays[^]*Ticket 1002/],
])('“%s” of who has several is asked for which, nothing is done yet, and nothing is lost', async (text, answer) => {
  for (const id of ['ticket-1', 'ticket-2']) await open(id);
  const { heard, said: says, sent } = await types(text);
  expect(heard).toBe(true);
  expect(`${says} ${JSON.stringify(sent[0]?.card)}`).toMatch(answer);
  for (const id of ['ticket-1', 'ticket-2'])
    expect(await services.ticket(id)).toMatchObject({ state: 'open', messages: [] });
});

test('“unmute” lets everything come again', async () => {
  await open('ticket-1', { muted: true });
  await types('unmute');
  expect((await services.ticket()).muted).toBe(false);
});

test('“reopen” opens the ticket that ended last again, if it ended within 14 days', async () => {
  for (const [id, ago] of Object.entries({ 'ticket-1': 20, 'ticket-2': 3, 'ticket-3': 2 })) await open(id, ended(ago));
  expect(await said('reopen')).toContain('Ticket 1003 is open again');
  expect((await services.ticket('ticket-3')).state).toBe('reopened');
  expect((await services.ticket('ticket-2')).state).toBe('resolved');
  services.turnClock(30 * day);
  expect(await said('reopen')).toMatch(/None of your tickets ended in the last 14 days/);
  expect(await said('reopen 1001')).toMatch(/stays closed/);
});

test('what ended is not withdrawn: its card shows how it stands', async () => {
  await open('ticket-1', ended(0));
  for (const text of ['withdraw 1001', 'close ticket 1001'])
    expect(await said(text)).toMatch(/is resolved already[^]*Grady Archie resolved it/);
  expect(await said('withdraw')).toMatch(/no open ticket/);
});

test('“it works again” belongs to the session under way, and to nothing where no ticket is live', async () => {
  expect(await types('fixed')).toMatchObject(nothing);
  for (const id of ['ticket-1', 'ticket-2']) await open(id);
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
