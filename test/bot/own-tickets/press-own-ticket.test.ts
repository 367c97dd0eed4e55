import { say } from '../../../texts/say';
import type { HeardAct } from '../../../language/acts/act';
import type { OpenFormAction, OwnTicketAction } from '../../../dialogs/event';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { answerOf, aPress, aTurn, inChannel, saidIn } from '../../support/values/a-turn';
import { grady, aPerson } from '../../support/values/people';
import { openOwn, useServices } from '../../support/values/services';

const day = 24 * 3_600_000;
const services = useServices();
const ticket = 'ticket-1';
const see = { verb: 'see-ticket', ticket } as const;
const reopen = { verb: 'reopen-own-ticket', ticket } as const;
const add = { verb: 'add-to-ticket', ticket, text: 'It is worse now' } as const;
const fixed = { verb: 'ticket-fixed', ticket } as const;
const withdraw = { verb: 'withdraw-ticket', ticket, note: 'Not needed' } as const;
const mute = { verb: 'mute-ticket', ticket, muted: true } as const;
const opens = (form: 'add' | 'withdraw' | null) => ({ verb: 'own-ticket-form', ticket, form }) as const;
const rate = { verb: 'rate-ticket', ticket, stars: 4, note: 'Quick!' } as const;

const press = (
  action: OwnTicketAction | OpenFormAction,
  given: Parameters<typeof aTurn>[0] = {},
  deleted: readonly string[] = [],
) => services.handle(aTurn({ input: aPress(action, 'some-card'), ...given }, deleted));
const onLivingCard = (action: OwnTicketAction | OpenFormAction) =>
  press(action, { input: aPress(action, 'living-ticket-1') });
const open = (given: Partial<Ticket> = {}) => openOwn(services, given);
const claimed: Partial<Ticket> = { state: 'claimed', claimedBy: grady };
const withdrawn: Partial<Ticket> = { state: 'closed', events: [{ at: 1, by: 'x', move: 'withdraw' }] };
/** Grady resolved it so many days ago. */
const resolved = (days = 0): Partial<Ticket> => ({
  ...claimed,
  state: 'resolved',
  resolution: 'Reset the view.',
  events: [{ at: 1, by: 'Grady', move: 'resolve' }],
  endedAt: services.clock() - days * day,
});

test('a ticket is shown with its state, what happens next and what was written, in the card that was pressed', async () => {
  const text = 'Is it on your phone, too?';
  const messages = [{ id: 'm-1', at: 1, from: 'agent', by: grady.name, text, asks: true, files: [] }] as const;
  await open({ ...claimed, state: 'waiting', messages });
  const turn = await press(see);
  expect(answerOf(turn)).toMatch(/Waiting for you[^]*Grady Archie waits for your answer:[^]*on your phone, too/);
  expect(turn.updated.get('some-card')?.text).toBe(answerOf(turn));
  expect(turn.sent).toEqual([]);
});

test.each([
  ['all my mails are gone since I clicked that', 'loss', 'urgent'],
  ['all my mails are gone since I clicked that', 'answer', 'normal'],
  ['the printer is red', 'loss', 'normal'],
] as const)(
  'what is added by a press, “%s” (%s), makes the ticket urgent only where it surely tells of a loss',
  async (...row) => {
    const [text, act, urgency] = row;
    const heard: HeardAct = act === 'loss' ? { act, sure: 0.9 } : { act, facts: {}, sure: 0.9 };
    services.library = { ...services.library, listen: () => [heard] };
    await open();
    await press({ ...add, text });
    expect(await services.ticket()).toMatchObject({ urgency, messages: [{ text }] });
  },
);

test('from the session’s living card a ticket is shown below, so that the living one stays', async () => {
  await open();
  const turn = await onLivingCard(see);
  expect([turn.sent.length, turn.updated.size]).toEqual([1, 0]);
});

test('a move on the living card shows the new state there', async () => {
  await open();
  const { updated } = await onLivingCard(mute);
  expect(updated.get('living-ticket-1')?.text).toMatch(/All messages[^]*See all of it|See all of it[^]*All messages/);
});

test.each([
  ['add', /What do you want to add\?[^]*Send to the helpdesk · Back/],
  ['withdraw', /Really withdraw this ticket\?[^]*Yes, withdraw it/],
  [null, /See all of it/],
] as const)(
  'the form %s opens for whoever pressed, on the living card too, and no card changes',
  async (form, shows) => {
    await open();
    const turn = await onLivingCard(opens(form));
    expect(answerOf(turn)).toMatch(shows);
    expect([turn.answers[0]?.kind, turn.sent.length, turn.updated.size]).toEqual(['form', 0, 0]);
    expect(await services.jobs()).toEqual([]);
  },
);

test('what was pressed in a client that cannot update a card is shown at the end of the chat', async () => {
  await open();
  const turn = await press(see, {}, ['some-card']);
  expect(saidIn(turn)).toEqual([answerOf(turn)]);
});

const { address } = aSession();
const unknown = 'I do not know this ticket. Write “my tickets” to see yours.';
const strangers: readonly (readonly [Parameters<typeof aTurn>[0], string, string])[] = [
  [{ person: aPerson('lidia') }, ticket, unknown],
  [{ address: { ...address, tenantId: 'tenant-2' } }, ticket, unknown],
  [{}, 'no-such-ticket', unknown],
  [{ address: inChannel('shared') }, ticket, 'private chat'],
  [{ address: inChannel('shared', 'group') }, ticket, 'private chat'],
];
test.each<OwnTicketAction | OpenFormAction>([see, add, fixed, withdraw, reopen, mute, rate, opens('add')])(
  '$verb from where the ticket is not theirs, is none, or others read along changes nothing, and shows nothing',
  async (action) => {
    const mine = await open(resolved());
    for (const [given, id, why] of strangers) {
      const turn = await press({ ...action, ticket: id }, given);
      expect(answerOf(turn)).toContain(why);
      expect([turn.sent.length, turn.updated.size]).toEqual([0, 0]);
    }
    expect(await services.ticket()).toEqual(mine);
    expect(await services.jobs()).toEqual([]);
    expect(services.captured.codes()).toEqual(new Array(3).fill('MM303_NO_TICKET'));
  },
);

test.each<[OwnTicketAction, () => Partial<Ticket>, Partial<Ticket>, RegExp]>([
  [add, () => claimed, { messages: [{ from: 'requester', text: add.text }] as never }, /Sent\. Grady Archie sees it/],
  [fixed, () => claimed, { state: 'resolved' }, /You said that it works again/],
  [withdraw, () => claimed, { state: 'closed' }, /Withdrawn[^]*You withdrew it/],
  [reopen, () => resolved(14), { state: 'reopened', claimedBy: null, resolution: null }, /open again/],
  [mute, () => claimed, { muted: true }, /All messages/],
  [rate, resolved, { rating: 4 }, /Thank you![^]*You gave 4 of 5/],
])('%j is done once, however often it is pressed, and the card says so', async (action, given, becomes, says) => {
  await open(given());
  expect(answerOf(await press(action))).toMatch(says);
  const once = await services.ticket();
  expect(once).toMatchObject(becomes);
  if (action === withdraw) expect(once.events.at(-1)?.note).toBe('Not needed');
  if (action === rate) expect(once.events.at(-1)?.note).toEqual(say('rated-with-a-note', { stars: 4, note: 'Quick!' }));
  const told = (await services.jobs(40 * day)).map(({ kind }) => kind);
  expect(new Set(told).size).toBe(told.length);
  expect(told).not.toContain('tell-requester');

  await press({ ...action, ...('stars' in action && { stars: 1 }) });
  expect(await services.ticket()).toEqual(once);
  expect(await services.jobs(40 * day)).toEqual([]);
});

test.each<[string, OwnTicketAction, () => Partial<Ticket>, RegExp]>([
  ['a ticket that ended', add, resolved, /Ticket 1001 is resolved already[^]*Grady Archie resolved it/],
  ['a ticket that ended', fixed, resolved, /is resolved already/],
  ['a ticket that ended', withdraw, resolved, /is resolved already/],
  ['a ticket that ended', mute, resolved, /is resolved already/],
  ['no words', { ...add, text: '' }, () => claimed, /write something first/],
  ['a live ticket', reopen, () => claimed, /is open already/],
  ['a ticket that ended 14 days ago', reopen, () => resolved(14.01), /stays closed\. Tell me what is wrong now/],
  ['what went into another', reopen, () => ({ ...resolved(), mergedInto: 1007 }), /went on in your ticket 1007/],
  ['a live ticket', rate, () => claimed, /once it is resolved/],
  ['a withdrawn one', rate, () => withdrawn, /nothing to rate/],
])('with %s %j changes nothing, and shows how it stands', async (_, action, given, says) => {
  const mine = await open(given());
  expect(answerOf(await press(action))).toMatch(says);
  expect(await services.ticket()).toEqual(mine);
  expect(await services.jobs()).toEqual([]);
  expect(services.captured.codes()).toEqual(['MM302_MOVE']);
});

test('what is added twice at the same moment is added once, and both presses say that it is sent', async () => {
  await open(claimed);
  const turns = await Promise.all([press(add), press(add)]);
  expect((await services.ticket()).messages.map(({ text }) => text)).toEqual([add.text]);
  for (const turn of turns) expect(answerOf(turn)).toMatch(/Sent\. Grady Archie sees it/);
});

test('an agent who resolves at the same moment is first: the requester sees how it stands', async () => {
  await open(claimed);
  const { store } = services;
  const findTicket = async (id: string) => {
    const found = await store.findTicket(id);
    services.store = store;
    await services.moveAsAgent({ move: 'resolve', note: 'Done.' });
    return found;
  };
  services.store = { ...store, findTicket };
  const turn = await press(withdraw);
  expect(await services.ticket()).toMatchObject({ state: 'resolved', resolution: 'Done.' });
  expect(answerOf(turn)).toMatch(/is resolved already[^]*Grady Archie resolved it[^]*Done\./);
});
