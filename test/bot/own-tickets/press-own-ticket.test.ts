import { say } from '../../../texts/say';
import { inEnglish } from '../../support/values/reader';
import { moveOwnTicket } from '../../../bot/own-tickets/press-own-ticket';
import { writeMove } from '../../../bot/tickets/write-move';
import type { OwnTicketAction } from '../../../dialogs/event';
import type { Message } from '../../../domain/ports';
import { aSession } from '../../support/values/a-session';
import { aPress, aTurn } from '../../support/values/a-turn';
import type { RecordedTurn } from '../../support/values/a-turn';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';
import { grady, openOwn, waitingJobs } from '../../support/values/own-tickets';

type Press = Exclude<OwnTicketAction, { readonly verb: 'fix-local-data' | 'fix-result' | 'see-ticket' }>;

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const day = 24 * 3_600_000;
const ticket = 'ticket-1';
const see = { verb: 'see-ticket', ticket } as const;
const presses: readonly Press[] = [
  { verb: 'add-to-ticket', ticket, text: 'It is worse now' },
  { verb: 'ticket-fixed', ticket },
  { verb: 'withdraw-ticket', ticket, note: '' },
  { verb: 'reopen-own-ticket', ticket },
  { verb: 'mute-ticket', ticket, muted: true },
  { verb: 'rate-ticket', ticket, stars: 5, note: '' },
];

const press = async (
  action: Press | typeof see,
  given: Parameters<typeof aTurn>[0] = {},
  cardId = 'some-card',
): Promise<RecordedTurn> => {
  const turn = aTurn({ input: aPress(action, cardId), ...given });
  await moveOwnTicket(services, turn, action);
  return turn;
};
const shownTo = ({ answers }: RecordedTurn): string => {
  const [answer] = answers.slice(-1);
  return answer?.kind === 'card' ? answer.message.text : inEnglish(answer?.text ?? '');
};
const now = async () => (await services.store.findTicket(ticket))!;
const resolved = {
  state: 'resolved',
  claimedBy: grady,
  resolution: 'Reset the view.',
  events: [{ at: 1, by: 'Grady', move: 'resolve' }],
} as const;

test('a ticket is shown with its state, what happens next and what was written, in the card that was pressed', async () => {
  await openOwn(services, {
    state: 'waiting',
    claimedBy: grady,
    messages: [
      { id: 'm-1', at: 1, from: 'agent', by: grady.name, text: 'Is it on your phone, too?', asks: true, files: [] },
    ],
  });

  const turn = await press(see);

  expect(shownTo(turn)).toMatch(/Waiting for you[^]*Grady Archie waits for your answer:[^]*on your phone, too/);
  expect(turn.updated.get('some-card')?.text).toBe(shownTo(turn));
  expect(turn.sent).toEqual([]);
});

test('from the session’s living card a ticket is shown below, so that the living one stays', async () => {
  await openOwn(services);

  const turn = await press(see, {}, 'living-ticket-1');

  expect(turn.sent).toHaveLength(1);
  expect(turn.updated.size).toBe(0);
});

test('a move on the living card shows the new state there', async () => {
  await openOwn(services);

  const turn = await press({ verb: 'mute-ticket', ticket, muted: true }, {}, 'living-ticket-1');

  expect(turn.updated.get('living-ticket-1')?.text).toContain('All messages');
  expect(turn.updated.get('living-ticket-1')?.text).toContain('See all of it');
});

describe.each([see, ...presses])('$verb', (action) => {
  test('on somebody else’s ticket, another tenant’s, or one that never was is answered alike, and changes nothing', async () => {
    const { requester, address } = aSession();
    const mine = await openOwn(services, { ...resolved });
    const strangers = [
      await press(action, { person: { ...requester, id: 'lidia' } }),
      await press(action, { address: { ...address, tenantId: 'tenant-2' } }),
      await press({ ...action, ticket: 'no-such-ticket' } as typeof action),
    ];

    expect(new Set(strangers.map(shownTo))).toEqual(
      new Set(['I do not know this ticket. Write “my tickets” to see yours.']),
    );
    for (const { sent, updated } of strangers) expect([sent.length, updated.size]).toEqual([0, 0]);
    expect(await now()).toEqual(mine);
    expect(await waitingJobs(services)).toEqual([]);
    expect(services.captured.codes().filter((code) => code === 'MM303_NO_TICKET')).toHaveLength(3);
  });

  test.each(['channel', 'group'] as const)(
    'in a %s it points to the private chat, and changes nothing',
    async (place) => {
      const mine = await openOwn(services, { ...resolved });

      const turn = await press(action, { address: { ...aSession().address, place } });

      expect(shownTo(turn)).toContain('private chat');
      expect([turn.sent.length, turn.updated.size]).toEqual([0, 0]);
      expect(await now()).toEqual(mine);
    },
  );
});

test.each(presses.filter(({ verb }) => verb !== 'reopen-own-ticket' && verb !== 'rate-ticket'))(
  '$verb on an old card of a ticket that ended shows how it stands, and changes nothing',
  async (action) => {
    const mine = await openOwn(services, { ...resolved, endedAt: services.clock() });

    const turn = await press(action);

    expect(shownTo(turn)).toMatch(/Ticket 1001 is resolved already[^]*Grady Archie resolved it/);
    expect(await now()).toEqual(mine);
    expect(await waitingJobs(services)).toEqual([]);
    expect(services.captured.codes()).toEqual(['MM302_MOVE']);
  },
);

test('what is added reaches the thread once, however often the button is pressed, and is not told back', async () => {
  await openOwn(services, { state: 'claimed', claimedBy: grady });
  const action = { verb: 'add-to-ticket', ticket, text: 'It is worse now' } as const;

  const first = await press(action);
  const second = await press(action);

  expect(shownTo(first)).toMatch(/Sent\. Grady Archie sees it/);
  expect(shownTo(second)).toBe(shownTo(first));
  expect((await now()).messages).toMatchObject([{ from: 'requester', text: 'It is worse now' }]);
  const kinds = (await waitingJobs(services)).map(({ job }) => job.kind);
  expect(kinds.filter((kind) => kind === 'relay-to-thread')).toHaveLength(1);
  expect(kinds).not.toContain('tell-requester');
});

test('an empty addition is not sent', async () => {
  await openOwn(services);

  expect(shownTo(await press({ verb: 'add-to-ticket', ticket, text: '' }))).toContain('write something first');
  expect((await now()).messages).toEqual([]);
});

test('“it works again” resolves, a withdrawal closes with its reason, and the helpdesk is told once each', async () => {
  await openOwn(services, { state: 'claimed', claimedBy: grady });
  await openOwn(services, { id: 'ticket-2' });

  await press({ verb: 'ticket-fixed', ticket });
  const withdrawn = await press({ verb: 'withdraw-ticket', ticket: 'ticket-2', note: 'Not needed' });

  expect(await now()).toMatchObject({ state: 'resolved', endedAt: services.clock() });
  expect(await services.store.findTicket('ticket-2')).toMatchObject({ state: 'closed' });
  expect(shownTo(withdrawn)).toMatch(/Withdrawn[^]*You withdrew it/);
  const lines = (await waitingJobs(services)).flatMap(({ job }) =>
    job.kind === 'post-in-thread' ? [inEnglish(job.line)] : [],
  );
  expect(lines).toEqual([
    'Adele Vance says that it works again. The ticket is resolved.',
    'Adele Vance has withdrawn the ticket: Not needed',
  ]);
});

test('an agent who resolves at the same moment is first: the requester sees how it stands', async () => {
  await openOwn(services, { state: 'claimed', claimedBy: grady });
  const { findTicket } = services.store;
  let raced = false;
  const racing = {
    ...services.store,
    findTicket: async (id: string) => {
      const found = await findTicket(id);
      if (!raced && found) {
        raced = true;
        await writeMove(services, id, () => ({
          role: 'agent',
          person: grady,
          what: { move: 'resolve', note: 'Done.' },
        }));
      }
      return found;
    },
  };
  const turn = aTurn({ input: aPress({ verb: 'withdraw-ticket', ticket, note: '' }) });

  await moveOwnTicket({ ...services, store: racing }, turn, { verb: 'withdraw-ticket', ticket, note: '' });

  expect(await now()).toMatchObject({ state: 'resolved', resolution: 'Done.' });
  expect(shownTo(turn)).toMatch(/is resolved already[^]*Grady Archie resolved it[^]*Done\./);
});

test('a ticket is opened again within 14 days; a second click changes nothing more', async () => {
  await openOwn(services, { ...resolved, endedAt: services.clock() });
  services.turnClock(14 * day);

  const first = await press({ verb: 'reopen-own-ticket', ticket });
  const { version } = await now();
  const second = await press({ verb: 'reopen-own-ticket', ticket });

  expect(shownTo(first)).toMatch(/open again/);
  expect(shownTo(second)).toMatch(/is open already/);
  expect(await now()).toMatchObject({ state: 'reopened', version, claimedBy: null, resolution: null });
});

test('after 14 days it stays closed, and a new report is offered', async () => {
  await openOwn(services, { ...resolved, endedAt: services.clock() });
  services.turnClock(14 * day + 1);

  expect(shownTo(await press({ verb: 'reopen-own-ticket', ticket }))).toMatch(
    /stays closed\. Tell me what is wrong now/,
  );
  expect((await now()).state).toBe('resolved');
});

test('a ticket that went into another one points there', async () => {
  await openOwn(services, { state: 'closed', mergedInto: 1007, endedAt: services.clock() });

  expect(shownTo(await press({ verb: 'reopen-own-ticket', ticket }))).toContain('went on in your ticket 1007');
});

test('whoever wants fewer messages hears nothing when it is claimed, but the card keeps step', async () => {
  await openOwn(services);
  await press({ verb: 'mute-ticket', ticket, muted: true });
  await press({ verb: 'mute-ticket', ticket, muted: true });
  expect((await now()).events.filter(({ move }) => move === 'mute')).toHaveLength(1);
  await waitingJobs(services);

  await writeMove(services, ticket, () => ({ role: 'agent', person: grady, what: { move: 'claim' } }));

  const kinds = (await waitingJobs(services)).map(({ job }) => job.kind);
  expect(kinds).toContain('refresh-session');
  expect(kinds).not.toContain('tell-requester');
});

test('a rating counts once, with what was said about it, and thanks stand in the card', async () => {
  await openOwn(services, { ...resolved, endedAt: services.clock() });

  const first = await press({ verb: 'rate-ticket', ticket, stars: 4, note: 'Quick!' });
  const second = await press({ verb: 'rate-ticket', ticket, stars: 1, note: '' });

  expect(shownTo(first)).toMatch(/Thank you![^]*You gave 4 of 5/);
  expect(shownTo(second)).toMatch(/You gave 4 of 5/);
  expect(await now()).toMatchObject({ rating: 4 });
  expect((await now()).events.at(-1)).toMatchObject({
    move: 'rate',
    note: say('rated-with-a-note', { stars: 4, note: 'Quick!' }),
  });
  const kinds = (await waitingJobs(services)).map(({ job }) => job.kind);
  expect(kinds.filter((kind) => kind === 'update-ticket')).toHaveLength(1);
});

test.each([
  ['live', { state: 'claimed' }, /once it is resolved/],
  ['withdrawn', { state: 'closed', events: [{ at: 1, by: 'x', move: 'withdraw' }] }, /nothing to rate/],
] as const)('a ticket that is %s is not rated', async (_name, given, says) => {
  await openOwn(services, { ...given, endedAt: null });

  expect(shownTo(await press({ verb: 'rate-ticket', ticket, stars: 1, note: '' }))).toMatch(says);
  expect((await now()).rating).toBeNull();
});

test('what was pressed in a client that cannot update a card is shown at the end of the chat', async () => {
  await openOwn(services);
  const turn = aTurn({ input: aPress(see, 'deleted') }, ['deleted']);

  await moveOwnTicket(services, turn, see);

  expect(turn.sent.map(({ text }: Message) => text)).toEqual([shownTo(turn)]);
});
