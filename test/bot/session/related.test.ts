import { hearText } from '../../../bot/session/hear-text';
import { pressSession } from '../../../bot/session/press-session';
import type { SessionAction } from '../../../dialogs/event';
import type { Session } from '../../../domain/session';
import { aTicket } from '../../support/values/a-ticket';
import { aPress, aTurn } from '../../support/values/a-turn';
import type { RecordedTurn } from '../../support/values/a-turn';
import { openDesk } from '../../support/values/services';
import type { TestDesk } from '../../support/values/services';
import { guided } from '../../support/values/context';

let services: TestDesk;
beforeEach(async () => {
  services = await openDesk();
});
afterEach(() => services.close());

const says = async (text: string): Promise<RecordedTurn> => {
  const turn = aTurn({ input: { kind: 'text', text } });
  await hearText(services, turn, text);
  return turn;
};
const latest = async (): Promise<Session> => (await services.store.findLatestSession('conversation-1', 'person-1'))!;
const press = async (verb: SessionAction['verb']): Promise<RecordedTurn> => {
  const { id, cardId } = await latest();
  const action = { verb, session: id, step: null, note: '', urgency: 'normal' } as SessionAction;
  const turn = aTurn({ input: aPress(action, cardId) });
  await pressSession(services, turn, action);
  return turn;
};
const open = () => services.store.openTicket(aTicket({ label: 'mismatch', sessionId: 'session-0', state: 'open' }));

test('who tells of a problem that their ticket is about is asked, with the ticket’s state', async () => {
  await open();

  const { sent } = await says('mismatch');

  expect(sent[0]!.text).toContain('You already have a ticket about this');
  expect(sent[0]!.text).toMatch(/Ticket 1001: Open, opened/);
});

test('what they wrote goes to the ticket once, the helpdesk is told, and the session ends there', async () => {
  await open();
  await says('mismatch since monday');

  const turns = [await press('join-ticket'), await press('join-ticket')];

  const ticket = (await services.store.findTicket('ticket-1'))!;
  expect(ticket.messages).toMatchObject([{ from: 'requester', text: 'mismatch since monday' }]);
  expect(await latest()).toMatchObject({ stage: 'linked', ticketNumber: 1001 });
  const rows = await services.store.leaseJobs(services.clock(), services.clock() + 1, 50);
  expect(rows.map(({ job }) => job.kind)).toContain('update-ticket');
  for (const { answers } of turns) expect(answers).toMatchObject([{ kind: 'card' }]);
  expect(await services.store.findTicketByNumber('tenant-1', 1002)).toBeUndefined();
});

test('a ticket that was resolved lately is opened again with their words, and the helpdesk is told', async () => {
  const ticket = await open();
  await services.store.updateTicket({ ...ticket, state: 'resolved', endedAt: services.clock() - 86_400_000 });
  const { sent } = await says('mismatch once more');
  expect(sent[0]!.text).toContain('You had a ticket about this lately');

  await press('join-ticket');

  const again = (await services.store.findTicket('ticket-1'))!;
  expect(again).toMatchObject({ state: 'reopened', messages: [{ text: 'mismatch once more' }] });
  expect(again.events.slice(-2).map(({ move }) => move)).toEqual(['reopen', 'add']);
  expect(await latest()).toMatchObject({ stage: 'linked', ticketNumber: 1001 });
});

test('a ticket that went into another between question and answer takes nothing, and nothing is lost', async () => {
  const ticket = await open();
  await says('mismatch');
  await services.store.updateTicket({ ...ticket, state: 'closed', mergedInto: 1000 });

  await press('join-ticket');

  expect(await latest()).toMatchObject({ stage: 'confirming', aside: null });
  expect((await services.store.findTicket('ticket-1'))!.messages).toEqual([]);
});

test('somebody else’s ticket is never named', async () => {
  const other = { id: 'person-2', name: 'Olive', channelUserId: '29:olive' };
  await services.store.openTicket(aTicket({ label: 'mismatch', requester: other }));

  expect((await says('mismatch')).sent[0]!.text).not.toContain('1001');
});

test('what was solved lately goes on behind what had helped, and the ticket says that it came back', async () => {
  const solved = guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no', 'fixed');
  await services.store.insertSession({
    ...solved,
    id: 'before',
    createdAt: 1,
    updatedAt: services.clock() - 86_400_000,
  });

  const { sent } = await says('mismatch');
  expect(sent[0]!.text).toContain('this helped: Load the folder afresh');
  await press('next-fix');
  expect(await latest()).toMatchObject({ stage: 'guiding', previous: 'before' });

  await says('talk to a person');
  await press('hand-over');
  const [ticket] = await services.store.listTicketsOf('tenant-1', 'person-1', 5);
  expect(ticket).toMatchObject({
    because: 'came-back',
    ledger: [{ procedure: 'resync-folder', result: 'fixed' }],
    events: [{ move: 'opened', note: { key: 'came-back', args: { title: 'Load the folder afresh' } } }],
  });
});

test('only the turn in which a problem becomes known looks for what is around it', async () => {
  const listed = jest.spyOn(services.store, 'listTicketsOf');

  await says('mismatch outlook=2016');
  expect(listed).toHaveBeenCalledTimes(1);
  await press('start-guide');
  await says('web-right=yes');
  await says('help');
  expect(listed).toHaveBeenCalledTimes(1);
});
