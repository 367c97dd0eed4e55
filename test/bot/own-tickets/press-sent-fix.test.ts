import { moveTicket } from '../../../bot/helpdesk/move-ticket';
import { pressSentFix } from '../../../bot/own-tickets/press-sent-fix';
import type { OwnTicketAction, TicketAction } from '../../../dialogs/event';
import { DeliveryError } from '../../../domain/ports';
import type { Job } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { aTicket } from '../../support/values/a-ticket';
import { agentPress, answerOf, aPress, aTurn, inChannel } from '../../support/values/a-turn';
import type { RecordedTurn } from '../../support/values/a-turn';
import { linesOf, useServices } from '../../support/values/services';

type FixAction = Extract<OwnTicketAction, { readonly fix: string }>;

const services = useServices();
const fixNow = async () => (await services.ticket()).fixes[0]!;
const byAgent = async (action: TicketAction): Promise<RecordedTurn> => {
  const turn = agentPress(action, 'Ada');
  await moveTicket(services, turn, action);
  return turn;
};
/** Sends it; gives the job that brings it to the requester. */
const send = async (procedure: string, given: Partial<Ticket> = {}): Promise<Job> => {
  await services.open(given);
  const { answers } = await byAgent({ verb: 'send-fix', ticket: 'ticket-1', procedure });
  expect(answers[0]?.kind).toBe('card');
  return (await services.jobs()).find(({ kind }) => kind === 'send-fix')!;
};
/** Sends it, and its card is delivered. */
const sent = async (procedure = 'online-mode', given: Partial<Ticket> = {}): Promise<void> =>
  services.run(await send(procedure, given));
const press = async (action: object, given: Partial<RecordedTurn> = {}): Promise<RecordedTurn> => {
  const whole = { ticket: 'ticket-1', fix: (await fixNow()).id, ...action } as FixAction;
  const turn = aTurn({ input: aPress(whole, 'out-1'), ...given });
  await pressSentFix(services, turn, whole);
  return turn;
};
const result = (value: 'fixed' | 'not-fixed' | 'done') => ({ verb: 'fix-result', result: value });

test('a fix that an agent sends goes to the requester’s chat once, and its card is remembered', async () => {
  const job = await send('online-mode');
  expect(await services.ticket()).toMatchObject({
    state: 'waiting',
    claimedBy: { name: 'Ada' },
    fixes: [{ stage: 'doing' }],
  });

  await services.run(job);
  await services.run(job);

  const { deliveries } = services.messenger;
  const text = expect.stringContaining('Ada from the helpdesk sends you this for ticket 1001') as string;
  expect(deliveries).toMatchObject([{ kind: 'send', conversationId: 'conversation-1', message: { text } }]);
  expect((await fixNow()).cardId).toBe(deliveries[0]!.messageId);
});

test('a fix that does not fit is refused with the reason, changes nothing, and is logged', async () => {
  const before = await services.open({ facts: { outlook: { value: 'mac', source: 'asked' } } });

  const turn = await byAgent({ verb: 'send-fix', ticket: 'ticket-1', procedure: 'rebuild-ost' });

  expect(turn.answers).toEqual([{ kind: 'notice', text: expect.stringMatching(/offline file/) as string }]);
  expect(await services.ticket()).toEqual(before);
  expect(await services.jobs()).toEqual([]);
  expect(services.captured.codes()).toEqual(['MM307_FIX']);
});

test('where others read along the fix goes into the requester’s own chat', async () => {
  await sent('online-mode', { address: inChannel('19:public@thread.tacv2') });

  const cards = services.messenger.deliveries.filter(({ message }) => message?.card);
  expect(cards.map(({ conversationId }) => conversationId)).toEqual(['private-person-1']);
});

test('when the requester cannot be reached the agent is told in the thread', async () => {
  const job = await send('online-mode');
  services.messenger.fail(new DeliveryError('gone', null), new DeliveryError('gone', null));

  await expect(services.run(job)).rejects.toMatchObject({ outcome: 'gone' });

  expect(linesOf(await services.jobs(), 'post-in-thread')).toEqual([
    expect.stringContaining('They did not get the fix that Ada sent.'),
  ]);
});

test('“it works now” is in the ledger and the thread, resolves the ticket, and is shown in place', async () => {
  await sent();

  const turn = await press(result('fixed'));

  const { events, ...ticket } = await services.ticket();
  const ledger = [{ procedure: 'online-mode', result: 'fixed' }];
  expect(ticket).toMatchObject({ state: 'resolved', ledger, fixes: [{ stage: 'over' }] });
  expect(events.map(({ move }) => move)).toEqual(['opened', 'send-fix', 'try-fix', 'fixed']);
  expect(answerOf(turn)).toContain('It works again');
  expect([...turn.updated.keys()]).toEqual(['out-1']);
  const lines = linesOf(await services.jobs(), 'post-in-thread');
  expect(lines).toEqual([expect.stringContaining('it helped'), expect.stringContaining('The ticket is resolved')]);
});

test('“it did not help” gives the ticket back to the agent', async () => {
  await sent();

  expect(answerOf(await press(result('not-fixed')))).toContain('it did not help');
  expect(await services.ticket()).toMatchObject({ state: 'claimed', ledger: [{ result: 'not-fixed' }] });
});

test('local data is asked and saved first; the ticket goes on waiting meanwhile', async () => {
  await sent('resync-folder');
  expect(services.messenger.deliveries[0]!.message!.text).toContain('One question first');

  expect(answerOf(await press({ verb: 'fix-local-data', value: 'unsure' }))).toContain('First save');
  expect(await services.ticket()).toMatchObject({ state: 'waiting', facts: { 'local-data': { value: 'unsure' } } });
  expect(answerOf(await press(result('done')))).toContain('Clear Offline Items');
  const ledger = [{ procedure: 'save-local-data', result: 'done' }];
  expect(await services.ticket()).toMatchObject({ state: 'waiting', ledger });
});

test('a second press and two at once count once', async () => {
  await sent();
  const turns = await Promise.all([press(result('fixed')), press(result('not-fixed'))]);
  const after = await services.ticket();

  const again = await press(result('not-fixed'));

  expect(after.ledger).toHaveLength(1);
  expect(await services.ticket()).toEqual(after);
  expect(turns.map(answerOf)).toContain(answerOf(again));
  expect(services.captured.codes()).toEqual(['MM302_MOVE', 'MM302_MOVE']);
});

test('a ticket that was resolved meanwhile takes no result, and the card says so', async () => {
  await sent();
  await byAgent({ verb: 'resolve-ticket', ticket: 'ticket-1', note: 'Done by hand' });
  const before = await services.ticket();

  expect(answerOf(await press(result('fixed')))).toContain('Ticket 1001 is resolved by now');
  expect(await services.ticket()).toEqual(before);
});

test.each<[string, Partial<RecordedTurn>, object]>([
  ['somebody else', { person: { id: 'person-2', name: 'Olive', channelUserId: '29:olive' } }, {}],
  ['another tenant', { address: { ...aTicket().address, tenantId: 'tenant-2' } }, {}],
  ['the requester on a fix that was never sent', {}, { fix: 'another' }],
])('a press by %s changes nothing', async (_, given, action) => {
  await sent();
  const before = await services.ticket();

  const turn = await press({ ...result('fixed'), ...action }, given);

  expect(turn.answers).toMatchObject([{ kind: 'notice' }]);
  expect(await services.ticket()).toEqual(before);
  expect(services.captured.codes()).toEqual(['MM303_NO_TICKET']);
});

test('of a card that was sent twice, because the process died in between, both show what was pressed on one', async () => {
  await sent();

  const turn = await press(result('not-fixed'), { input: aPress(null, 'the-other-one') });

  expect([...turn.updated.keys()].toSorted()).toEqual([(await fixNow()).cardId, 'the-other-one'].toSorted());
  expect(new Set([...turn.updated.values()].map(({ text }) => text)).size).toBe(1);
  expect((await services.ticket()).ledger).toHaveLength(1);
});
