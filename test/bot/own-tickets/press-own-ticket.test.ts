import { say } from '../../../texts/say';
import { moveOwnTicket } from '../../../bot/own-tickets/press-own-ticket';
import type { OwnTicketAction } from '../../../dialogs/event';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { answerOf, aPress, aTurn, inChannel, saidIn } from '../../support/values/a-turn';
import type { RecordedTurn } from '../../support/values/a-turn';
import { grady } from '../../support/values/people';
import { linesOf, openOwn, useServices } from '../../support/values/services';

type Press = Exclude<OwnTicketAction, { readonly verb: 'fix-local-data' | 'fix-result' }>;

const day = 24 * 3_600_000;
const services = useServices();
const ticket = 'ticket-1';
const see = { verb: 'see-ticket', ticket } as const;
const reopen = { verb: 'reopen-own-ticket', ticket } as const;
const add = { verb: 'add-to-ticket', ticket, text: 'It is worse now' } as const;
const fixed = { verb: 'ticket-fixed', ticket } as const;
const withdraw = { verb: 'withdraw-ticket', ticket, note: '' } as const;
const mute = { verb: 'mute-ticket', ticket, muted: true } as const;
const rate = { verb: 'rate-ticket', ticket, stars: 5, note: '' } as const;

const press = async (
  action: Press,
  given: Parameters<typeof aTurn>[0] = {},
  deleted: readonly string[] = [],
): Promise<RecordedTurn> => {
  const turn = aTurn({ input: aPress(action, 'some-card'), ...given }, deleted);
  await moveOwnTicket(services, turn, action);
  return turn;
};
const onLivingCard = (action: Press) => press(action, { input: aPress(action, 'living-ticket-1') });
const open = (given: Partial<Ticket> = {}) => openOwn(services, given);
const claimed = { state: 'claimed', claimedBy: grady } as const;
const resolved = {
  state: 'resolved',
  claimedBy: grady,
  resolution: 'Reset the view.',
  events: [{ at: 1, by: 'Grady', move: 'resolve' }],
} as const;

test('a ticket is shown with its state, what happens next and what was written, in the card that was pressed', async () => {
  const text = 'Is it on your phone, too?';
  const messages = [{ id: 'm-1', at: 1, from: 'agent', by: grady.name, text, asks: true, files: [] }] as const;
  await open({ ...claimed, state: 'waiting', messages });

  const turn = await press(see);

  expect(answerOf(turn)).toMatch(/Waiting for you[^]*Grady Archie waits for your answer:[^]*on your phone, too/);
  expect(turn.updated.get('some-card')?.text).toBe(answerOf(turn));
  expect(turn.sent).toEqual([]);
});

test('from the session’s living card a ticket is shown below, so that the living one stays', async () => {
  await open();

  const turn = await onLivingCard(see);

  expect(turn.sent).toHaveLength(1);
  expect(turn.updated.size).toBe(0);
});

test('a move on the living card shows the new state there', async () => {
  await open();

  const { updated } = await onLivingCard(mute);

  expect(updated.get('living-ticket-1')?.text).toMatch(/All messages[^]*See all of it|See all of it[^]*All messages/);
});

test('what was pressed in a client that cannot update a card is shown at the end of the chat', async () => {
  await open();

  const turn = await press(see, {}, ['some-card']);

  expect(saidIn(turn)).toEqual([answerOf(turn)]);
});

const { requester, address } = aSession();
const strangers: readonly (readonly [string, Parameters<typeof aTurn>[0], string])[] = [
  ['somebody else', { person: { ...requester, id: 'lidia' } }, 'I do not know this ticket'],
  ['another tenant', { address: { ...address, tenantId: 'tenant-2' } }, 'I do not know this ticket'],
  ['a channel', { address: inChannel('shared') }, 'private chat'],
  ['a group', { address: inChannel('shared', 'group') }, 'private chat'],
];
describe.each<Press>([see, add, fixed, withdraw, reopen, mute, rate])('$verb', (action) => {
  test('from where the ticket is not theirs or others read along changes nothing, and shows nothing', async () => {
    const mine = await open(resolved);
    for (const [, given, why] of strangers) {
      const turn = await press(action, given);
      expect(answerOf(turn)).toContain(why);
      expect([turn.sent.length, turn.updated.size]).toEqual([0, 0]);
    }
    expect(await services.ticket()).toEqual(mine);
    expect(await services.jobs()).toEqual([]);
    expect(services.captured.codes().filter((code) => code === 'MM303_NO_TICKET')).toHaveLength(2);
  });

  test('on a ticket that never was is answered like one on somebody else’s', async () => {
    await open(resolved);
    const never = await press({ ...action, ticket: 'no-such-ticket' });

    expect(answerOf(never)).toBe('I do not know this ticket. Write “my tickets” to see yours.');
    expect(answerOf(never)).toBe(answerOf(await press(action, strangers[0]![1])));
  });
});

test.each<Press>([add, fixed, withdraw, mute])(
  '$verb on an old card of a ticket that ended shows how it stands, and changes nothing',
  async (action) => {
    const mine = await open({ ...resolved, endedAt: services.clock() });

    expect(answerOf(await press(action))).toMatch(/Ticket 1001 is resolved already[^]*Grady Archie resolved it/);
    expect(await services.ticket()).toEqual(mine);
    expect(await services.jobs()).toEqual([]);
    expect(services.captured.codes()).toEqual(['MM302_MOVE']);
  },
);

test('what is added reaches the thread once, however often the button is pressed, and is not told back', async () => {
  await open(claimed);

  const [first, second] = [await press(add), await press(add)];

  expect(answerOf(first)).toMatch(/Sent\. Grady Archie sees it/);
  expect(answerOf(second)).toBe(answerOf(first));
  expect((await services.ticket()).messages).toMatchObject([{ from: 'requester', text: 'It is worse now' }]);
  const kinds = (await services.jobs(40 * day)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'relay-to-thread')).toHaveLength(1);
  expect(kinds).not.toContain('tell-requester');
});

test('an empty addition is not sent', async () => {
  await open();

  expect(answerOf(await press({ ...add, text: '' }))).toContain('write something first');
  expect((await services.ticket()).messages).toEqual([]);
});

test('“it works again” resolves, a withdrawal closes with its reason, and the helpdesk is told once each', async () => {
  await open(claimed);
  await open({ id: 'ticket-2' });

  await press(fixed);
  const withdrawn = await press({ verb: 'withdraw-ticket', ticket: 'ticket-2', note: 'Not needed' });

  expect(await services.ticket()).toMatchObject({ state: 'resolved', endedAt: services.clock() });
  expect((await services.ticket('ticket-2')).state).toBe('closed');
  expect(answerOf(withdrawn)).toMatch(/Withdrawn[^]*You withdrew it/);
  expect(linesOf(await services.jobs(), 'post-in-thread')).toEqual([
    'Adele Vance says that it works again. The ticket is resolved.',
    'Adele Vance has withdrawn the ticket: Not needed',
  ]);
});

test('an agent who resolves at the same moment is first: the requester sees how it stands', async () => {
  await open(claimed);
  const { store } = services;
  let raced = false;
  const findTicket = async (id: string) => {
    const found = await store.findTicket(id);
    services.store = store;
    if (!raced && found) await services.moveAsAgent({ move: 'resolve', note: 'Done.' });
    raced = true;
    return found;
  };
  services.store = { ...store, findTicket };

  const turn = await press(withdraw);

  expect(await services.ticket()).toMatchObject({ state: 'resolved', resolution: 'Done.' });
  expect(answerOf(turn)).toMatch(/is resolved already[^]*Grady Archie resolved it[^]*Done\./);
});

test('a ticket is opened again within 14 days; a second click changes nothing more', async () => {
  await open({ ...resolved, endedAt: services.clock() });
  services.turnClock(14 * day);

  expect(answerOf(await press(reopen))).toMatch(/open again/);
  const { version } = await services.ticket();
  expect(answerOf(await press(reopen))).toMatch(/is open already/);
  expect(await services.ticket()).toMatchObject({ state: 'reopened', version, claimedBy: null, resolution: null });
});

test('after 14 days it stays closed, and a new report is offered', async () => {
  await open({ ...resolved, endedAt: services.clock() });
  services.turnClock(14 * day + 1);

  expect(answerOf(await press(reopen))).toMatch(/stays closed\. Tell me what is wrong now/);
  expect((await services.ticket()).state).toBe('resolved');
});

test('a ticket that went into another one points there', async () => {
  await open({ state: 'closed', mergedInto: 1007, endedAt: services.clock() });

  expect(answerOf(await press(reopen))).toContain('went on in your ticket 1007');
});

test('whoever wants fewer messages hears nothing when it is claimed, but the card keeps step', async () => {
  await open();
  await press(mute);
  await press(mute);
  expect((await services.ticket()).events.filter(({ move }) => move === 'mute')).toHaveLength(1);
  await services.jobs();

  await services.moveAsAgent({ move: 'claim' });

  const kinds = (await services.jobs(40 * day)).map(({ kind }) => kind);
  expect(kinds).toContain('refresh-session');
  expect(kinds).not.toContain('tell-requester');
});

test('a rating counts once, with what was said about it, and thanks stand in the card', async () => {
  await open({ ...resolved, endedAt: services.clock() });

  expect(answerOf(await press({ ...rate, stars: 4, note: 'Quick!' }))).toMatch(/Thank you![^]*You gave 4 of 5/);
  expect(answerOf(await press({ ...rate, stars: 1 }))).toMatch(/You gave 4 of 5/);
  const { rating, events } = await services.ticket();
  expect(rating).toBe(4);
  expect(events.at(-1)).toMatchObject({ move: 'rate', note: say('rated-with-a-note', { stars: 4, note: 'Quick!' }) });
  expect((await services.jobs(40 * day)).filter(({ kind }) => kind === 'update-ticket')).toHaveLength(1);
});

test.each([
  ['live', claimed, /once it is resolved/],
  ['withdrawn', { state: 'closed', events: [{ at: 1, by: 'x', move: 'withdraw' }] }, /nothing to rate/],
] as const)('a ticket that is %s is not rated', async (_name, given, says) => {
  await open({ ...given, endedAt: null });

  expect(answerOf(await press({ ...rate, stars: 1 }))).toMatch(says);
  expect((await services.ticket()).rating).toBeNull();
});
