import { inEnglish } from '../../support/values/reader';
import { moveTicket } from '../../../bot/helpdesk/move-ticket';
import { pressSentFix } from '../../../bot/own-tickets/press-sent-fix';
import { runJob } from '../../../bot/outbox/run-job';
import type { OwnTicketAction, TicketAction } from '../../../dialogs/event';
import { DeliveryError } from '../../../domain/ports';
import type { Ticket } from '../../../domain/ticket';
import { agentPress } from '../../support/values/agents';
import { aTicket } from '../../support/values/a-ticket';
import { aPress, aTurn } from '../../support/values/a-turn';
import type { RecordedTurn } from '../../support/values/a-turn';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';
import { planned } from '../../support/values/planned';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

type FixAction = Extract<OwnTicketAction, { readonly fix: string }>;

const now = async (): Promise<Ticket> => (await services.store.findTicket('ticket-1'))!;
const fixNow = async () => (await now()).fixes[0]!;
const send = async (procedure: string): Promise<RecordedTurn> => {
  const action: TicketAction = { verb: 'send-fix', ticket: 'ticket-1', procedure };
  const turn = agentPress(action, 'Ada');
  await moveTicket(services, turn, action);
  return turn;
};
const press = async (
  action: Partial<FixAction> & { verb: FixAction['verb'] },
  given: Partial<RecordedTurn> = {},
): Promise<RecordedTurn> => {
  const whole = { ticket: 'ticket-1', fix: (await fixNow()).id, ...action } as FixAction;
  const turn = aTurn({ input: aPress(whole, 'out-1'), ...given });
  await pressSentFix(services, turn, whole);
  return turn;
};
/** An open ticket to which Ada sent this procedure; its card was delivered. */
const sent = async (procedure: string, given: Partial<Ticket> = {}): Promise<void> => {
  await services.store.openTicket(aTicket(given));
  await send(procedure);
  for (const job of await planned(services)) if (job.kind === 'send-fix') await runJob(services, job);
};
const shownBy = ({ answers }: RecordedTurn): string => {
  const [answer] = answers;
  return answer?.kind === 'card' ? answer.message.text : '';
};

test('a fix that an agent sends goes to the requester’s chat once, and its card is remembered', async () => {
  await services.store.openTicket(aTicket());
  const turn = await send('online-mode');
  expect(turn.answers[0]?.kind).toBe('card');
  expect(await now()).toMatchObject({ state: 'waiting', claimedBy: { name: 'Ada' }, fixes: [{ stage: 'doing' }] });

  const job = (await planned(services)).find(({ kind }) => kind === 'send-fix')!;
  await runJob(services, job);
  await runJob(services, job);

  const [delivery, ...more] = services.messenger.deliveries;
  expect(more).toEqual([]);
  expect(delivery).toMatchObject({ kind: 'send', conversationId: 'conversation-1' });
  expect(delivery!.message!.text).toContain('Ada from the helpdesk sends you this for ticket 1001');
  expect(await fixNow()).toMatchObject({ cardId: delivery!.messageId });
});

test('a fix that does not fit is refused with the reason, changes nothing, and is logged', async () => {
  await services.store.openTicket(aTicket({ facts: { outlook: { value: 'mac', source: 'asked' } } }));
  const before = await now();

  const turn = await send('rebuild-ost');

  expect(turn.answers).toEqual([{ kind: 'notice', text: expect.stringMatching(/offline file/) as string }]);
  expect(await now()).toEqual(before);
  expect(await planned(services)).toEqual([]);
  expect(services.captured.codes()).toEqual(['MM307_FIX']);
});

test('where others read along the fix goes into the requester’s own chat', async () => {
  const { address } = aTicket();
  await sent('online-mode', { address: { ...address, place: 'channel', conversationId: '19:public@thread.tacv2' } });

  const cards = services.messenger.deliveries.filter(({ message }) => message?.card);
  expect(cards.map(({ conversationId }) => conversationId)).toEqual(['private-person-1']);
});

test('when the requester cannot be reached the agent is told in the thread', async () => {
  await services.store.openTicket(aTicket());
  await send('online-mode');
  const job = (await planned(services)).find(({ kind }) => kind === 'send-fix')!;
  services.messenger.fail(new DeliveryError('gone', null), new DeliveryError('gone', null));

  await expect(runJob(services, job)).rejects.toMatchObject({ outcome: 'gone' });

  const lines = (await planned(services)).flatMap((each) =>
    each.kind === 'post-in-thread' ? [inEnglish(each.line)] : [],
  );
  expect(lines).toEqual([expect.stringContaining('They did not get the fix that Ada sent.')]);
});

test('“it works now” is in the ledger and the thread, resolves the ticket, and is shown in place', async () => {
  await sent('online-mode');

  const turn = await press({ verb: 'fix-result', result: 'fixed' });

  expect(await now()).toMatchObject({
    state: 'resolved',
    ledger: [{ procedure: 'online-mode', result: 'fixed' }],
    fixes: [{ stage: 'over' }],
  });
  expect((await now()).events.map(({ move }) => move)).toEqual(['opened', 'send-fix', 'try-fix', 'fixed']);
  expect(shownBy(turn)).toContain('It works again');
  expect([...turn.updated.keys()]).toEqual(['out-1']);
  const lines = (await planned(services)).flatMap((job) =>
    job.kind === 'post-in-thread' ? [inEnglish(job.line)] : [],
  );
  expect(lines).toEqual([expect.stringContaining('it helped'), expect.stringContaining('The ticket is resolved')]);
});

test('“it did not help” gives the ticket back to the agent', async () => {
  await sent('online-mode');

  const turn = await press({ verb: 'fix-result', result: 'not-fixed' });

  expect(await now()).toMatchObject({ state: 'claimed', ledger: [{ result: 'not-fixed' }] });
  expect(shownBy(turn)).toContain('it did not help');
});

test('local data is asked and saved first; the ticket goes on waiting meanwhile', async () => {
  await sent('resync-folder');
  expect(services.messenger.deliveries[0]!.message!.text).toContain('One question first');

  expect(shownBy(await press({ verb: 'fix-local-data', value: 'unsure' }))).toContain('First save');
  expect(await now()).toMatchObject({ state: 'waiting', facts: { 'local-data': { value: 'unsure' } } });
  expect(shownBy(await press({ verb: 'fix-result', result: 'done' }))).toContain('Clear Offline Items');
  expect(await now()).toMatchObject({ state: 'waiting', ledger: [{ procedure: 'save-local-data', result: 'done' }] });
});

test('a second press and two at once count once', async () => {
  await sent('online-mode');
  const turns = await Promise.all([
    press({ verb: 'fix-result', result: 'fixed' }),
    press({ verb: 'fix-result', result: 'not-fixed' }),
  ]);
  const after = await now();

  const again = await press({ verb: 'fix-result', result: 'not-fixed' });

  expect(after.ledger).toHaveLength(1);
  expect(await now()).toEqual(after);
  expect(shownBy(again)).toBe(shownBy(turns.find((turn) => shownBy(turn) === shownBy(again))!));
  expect(services.captured.codes()).toEqual(['MM302_MOVE', 'MM302_MOVE']);
});

test('a ticket that was resolved meanwhile takes no result, and the card says so', async () => {
  await sent('online-mode');
  const action: TicketAction = { verb: 'resolve-ticket', ticket: 'ticket-1', note: 'Done by hand' };
  await moveTicket(services, agentPress(action, 'Ada'), action);
  const before = await now();

  const turn = await press({ verb: 'fix-result', result: 'fixed' });

  expect(await now()).toEqual(before);
  expect(shownBy(turn)).toContain('Ticket 1001 is resolved by now');
});

test.each([
  ['somebody else', { person: { id: 'person-2', name: 'Olive', channelUserId: '29:olive' } }],
  ['another tenant', { address: { ...aTicket().address, tenantId: 'tenant-2' } }],
] as const)('a press by %s changes nothing', async (_, given) => {
  await sent('online-mode');
  const before = await now();

  const turn = await press({ verb: 'fix-result', result: 'fixed' }, given);

  expect(turn.answers).toMatchObject([{ kind: 'notice' }]);
  expect(await now()).toEqual(before);
  expect(services.captured.codes()).toEqual(['MM303_NO_TICKET']);
});

test('a fix that was never sent is not known', async () => {
  await sent('online-mode');

  const turn = await press({ verb: 'fix-result', fix: 'another', result: 'fixed' });

  expect(turn.answers).toEqual([{ kind: 'notice', text: 'I do not know this fix.' }]);
});

test('of a card that was sent twice, because the process died in between, both show what was pressed on one', async () => {
  await sent('online-mode');
  const action = { verb: 'fix-result', result: 'not-fixed' } as const;

  const turn = await press(action, { input: aPress(null, 'the-other-one') });

  expect([...turn.updated.keys()].toSorted()).toEqual([(await fixNow()).cardId, 'the-other-one'].toSorted());
  expect(new Set([...turn.updated.values()].map(({ text }) => text)).size).toBe(1);
  expect((await now()).ledger).toHaveLength(1);
  await press(action);
  expect((await now()).ledger).toHaveLength(1);
});
