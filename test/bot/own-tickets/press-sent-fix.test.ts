import type { OwnTicketAction } from '../../../dialogs/event';
import type { Job } from '../../../domain/kept/jobs';
import { DeliveryError } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { aTicket } from '../../support/values/a-ticket';
import { agentPress, answerOf, aPress, aTurn, inChannel, type RecordedTurn } from '../../support/values/a-turn';
import { aPerson } from '../../support/values/people';
import { linesOf, useServices } from '../../support/values/services';

const services = useServices();
const fixNow = async () => (await services.ticket()).fixes[0]!;
const order = (procedure: string) =>
  services.handle(agentPress({ verb: 'send-fix', ticket: 'ticket-1', procedure }, 'Ada'));
/** Sends it; gives the job that brings it to the requester. */
const send = async (procedure = 'online-mode', given: Partial<Ticket> = {}): Promise<Job> => {
  await services.open(given);
  expect((await order(procedure)).answers[0]?.kind).toBe('card');
  return (await services.jobs()).find(({ kind }) => kind === 'send-fix')!;
};
/** Sends it, and its card is delivered. */
const sent = async (...given: Parameters<typeof send>): Promise<void> => services.run(await send(...given));
const press = async (action: object, given: Partial<RecordedTurn> = {}, card = 'out-1'): Promise<RecordedTurn> => {
  const whole = { verb: 'fix-result', ticket: 'ticket-1', fix: (await fixNow()).id, ...action } as OwnTicketAction;
  return services.handle(aTurn({ input: aPress(whole, card), ...given }));
};
const [fixed, notFixed] = [{ result: 'fixed' }, { result: 'not-fixed' }];

test('a fix that an agent sends goes to the requester’s chat once, and its card is remembered', async () => {
  const job = await send();
  const sent = { state: 'waiting', claimedBy: { name: 'Ada' }, fixes: [{ stage: 'doing' }] };
  expect(await services.ticket()).toMatchObject(sent);
  for (let time = 0; time < 2; time += 1) await services.run(job);
  const { deliveries } = services.messenger;
  const text = expect.stringContaining('Ada from the helpdesk sends you this for ticket 1001') as string;
  expect(deliveries).toMatchObject([{ kind: 'send', conversationId: 'conversation-1', message: { text } }]);
  expect((await fixNow()).cardId).toBe(deliveries[0]!.messageId);
});

test('a fix that does not fit is refused with the reason, changes nothing, and is logged', async () => {
  const before = await services.open({ facts: { outlook: { value: 'mac', source: 'asked' } } });
  expect(answerOf(await order('rebuild-ost'))).toMatch(/offline file/);
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
  const job = await send();
  services.messenger.fail(new DeliveryError('gone', null), new DeliveryError('gone', null));
  await expect(services.run(job)).rejects.toMatchObject({ outcome: 'gone' });
  const said = expect.stringContaining('They did not get the fix that Ada sent.') as string;
  expect(linesOf(await services.jobs(), 'post-in-thread')).toEqual([said]);
});

test('“it works now” is in the ledger and the thread, resolves the ticket, and is shown in place', async () => {
  await sent();
  const turn = await press(fixed);
  const { events, ...ticket } = await services.ticket();
  const ledger = [{ procedure: 'online-mode', result: 'fixed' }];
  expect(ticket).toMatchObject({ state: 'resolved', ledger, fixes: [{ stage: 'over' }] });
  expect(events.map(({ move }) => move)).toEqual(['opened', 'send-fix', 'try-fix', 'fixed']);
  expect(answerOf(turn)).toContain('It works again');
  expect([...turn.updated.keys()]).toEqual(['out-1']);
  const lines = linesOf(await services.jobs(), 'post-in-thread');
  expect(lines).toEqual([expect.stringContaining('it helped'), expect.stringContaining('The ticket is resolved')]);
});

test('local data is asked and saved first; the ticket goes on waiting until a result is there', async () => {
  await sent('resync-folder');
  expect(services.messenger.deliveries[0]!.message!.text).toContain('One question first');
  expect(answerOf(await press({ verb: 'fix-local-data', value: 'unsure' }))).toContain('so that nothing is lost');
  expect(await services.ticket()).toMatchObject({ state: 'waiting', facts: { 'local-data': { value: 'unsure' } } });
  expect(answerOf(await press({ result: 'done' }))).toContain('send everything up');
  expect(answerOf(await press({ result: 'done' }))).toContain('Clear Offline Items');
  const ledger = [{ procedure: 'save-local-data' }, { procedure: 'finish-upload', result: 'done' }];
  expect(await services.ticket()).toMatchObject({ state: 'waiting', ledger });
  expect(answerOf(await press(notFixed))).toContain('it did not help');
  expect(await services.ticket()).toMatchObject({ state: 'claimed', ledger: [{}, {}, { result: 'not-fixed' }] });
});

test('a second press and two at once count once', async () => {
  await sent();
  const turns = await Promise.all([press(fixed), press(notFixed)]);
  const after = await services.ticket();
  const again = await press(notFixed);
  expect(after.ledger).toHaveLength(1);
  expect(await services.ticket()).toEqual(after);
  expect(turns.map(answerOf)).toContain(answerOf(again));
  expect(services.captured.codes()).toEqual(['MM302_MOVE', 'MM302_MOVE']);
});

test('a ticket that was resolved meanwhile takes no result, and the card says so', async () => {
  await sent();
  await services.moveAsAgent({ move: 'resolve', note: 'Done by hand' }, 'ticket-1', aPerson('ada', 'Ada'));
  const before = await services.ticket();
  expect(answerOf(await press(fixed))).toContain('Ticket 1001 is resolved by now');
  expect(await services.ticket()).toEqual(before);
});

test.each<[string, Partial<RecordedTurn>, object]>([
  ['somebody else', { person: aPerson('olive') }, {}],
  ['another tenant', { address: { ...aTicket().address, tenantId: 'tenant-2' } }, {}],
  ['the requester on a fix that was never sent', {}, { fix: 'another' }],
])('a press by %s changes nothing', async (_, given, action) => {
  await sent();
  const before = await services.ticket();
  expect((await press({ ...fixed, ...action }, given)).answers).toMatchObject([{ kind: 'notice' }]);
  expect(await services.ticket()).toEqual(before);
  expect(services.captured.codes()).toEqual(['MM303_NO_TICKET']);
});

test('of a card that was sent twice, because the process died in between, both show what was pressed on one', async () => {
  await sent();
  const turn = await press(notFixed, {}, 'the-other-one');
  expect([...turn.updated.keys()].toSorted()).toEqual(['out-1', 'the-other-one']);
  expect(new Set([...turn.updated.values()].map(({ text }) => text)).size).toBe(1);
  expect((await services.ticket()).ledger).toHaveLength(1);
});
