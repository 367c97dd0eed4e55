import { hearText } from '../../bot/handlers/hear-text';
import { pressSession } from '../../bot/handlers/press-session';
import type { SessionAction } from '../../dialogs/event';
import type { Session } from '../../domain/session';
import { aTicket } from '../support/a-ticket';
import { aPress, aTurn } from '../support/a-turn';
import type { RecordedTurn } from '../support/a-turn';
import { openDesk } from '../support/desk';
import type { TestDesk } from '../support/desk';
import { guided } from '../support/scene';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const says = async (text: string): Promise<RecordedTurn> => {
  const turn = aTurn({ input: { kind: 'text', text } });
  await hearText(desk, turn, text);
  return turn;
};
const latest = async (): Promise<Session> => (await desk.store.findLatestSession('conversation-1', 'person-1'))!;
const press = async (verb: SessionAction['verb']): Promise<RecordedTurn> => {
  const { id, cardId } = await latest();
  const action = { verb, session: id, step: null, note: '', urgency: 'normal' } as SessionAction;
  const turn = aTurn({ input: aPress(action, cardId) });
  await pressSession(desk, turn, action);
  return turn;
};
const open = () => desk.store.openTicket(aTicket({ label: 'mismatch', sessionId: 'session-0', state: 'open' }));
const lookUps = () => jest.spyOn(desk.store, 'transaction');

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

  const ticket = (await desk.store.findTicket('ticket-1'))!;
  expect(ticket.messages).toMatchObject([{ from: 'requester', text: 'mismatch since monday' }]);
  expect(await latest()).toMatchObject({ stage: 'linked', ticketNumber: 1001 });
  const rows = await desk.store.leaseJobs(desk.clock(), desk.clock() + 1, 50);
  expect(rows.map(({ job }) => job.kind)).toContain('update-ticket');
  for (const { answers } of turns) expect(answers).toMatchObject([{ kind: 'card' }]);
  expect(await desk.store.findTicketByNumber('tenant-1', 1002)).toBeUndefined();
});

test('a ticket that was resolved lately is opened again with their words, and the helpdesk is told', async () => {
  const ticket = await open();
  await desk.store.updateTicket({ ...ticket, state: 'resolved', endedAt: desk.clock() - 86_400_000 });
  const { sent } = await says('mismatch once more');
  expect(sent[0]!.text).toContain('You had a ticket about this lately');

  await press('join-ticket');

  const again = (await desk.store.findTicket('ticket-1'))!;
  expect(again).toMatchObject({ state: 'reopened', messages: [{ text: 'mismatch once more' }] });
  expect(again.events.slice(-2).map(({ move }) => move)).toEqual(['reopen', 'add']);
  expect(await latest()).toMatchObject({ stage: 'linked', ticketNumber: 1001 });
});

test('a ticket that went into another between question and answer takes nothing, and nothing is lost', async () => {
  const ticket = await open();
  await says('mismatch');
  await desk.store.updateTicket({ ...ticket, state: 'closed', mergedInto: 1000 });

  await press('join-ticket');

  expect(await latest()).toMatchObject({ stage: 'confirming', aside: null });
  expect((await desk.store.findTicket('ticket-1'))!.messages).toEqual([]);
});

test('somebody else’s ticket is never named', async () => {
  const other = { id: 'person-2', name: 'Olive', channelUserId: '29:olive' };
  await desk.store.openTicket(aTicket({ label: 'mismatch', requester: other }));

  expect((await says('mismatch')).sent[0]!.text).not.toContain('1001');
});

test('what was solved lately goes on behind what had helped, and the ticket says that it came back', async () => {
  const solved = guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no', 'fixed');
  await desk.store.insertSession({ ...solved, id: 'before', createdAt: 1, updatedAt: desk.clock() - 86_400_000 });

  const { sent } = await says('mismatch');
  expect(sent[0]!.text).toContain('this helped: Load the folder afresh');
  await press('next-fix');
  expect(await latest()).toMatchObject({ stage: 'guiding', previous: 'before' });

  await says('talk to a person');
  await press('hand-over');
  const [ticket] = await desk.store.listTicketsOf('tenant-1', 'person-1', 5);
  expect(ticket).toMatchObject({
    because: 'came-back',
    ledger: [{ procedure: 'resync-folder', result: 'fixed' }],
    events: [
      { move: 'opened', note: expect.stringMatching(/^Came back: “Load the folder afresh” had helped on/) as string },
    ],
  });
});

test('only the turn in which a problem becomes known looks for what is around it', async () => {
  const listed: number[] = [];
  const transaction = desk.store.transaction.bind(desk.store);
  lookUps().mockImplementation((work) =>
    transaction((store) =>
      work({
        ...store,
        listTicketsOf: (...of) => {
          listed.push(1);
          return store.listTicketsOf(...of);
        },
      }),
    ),
  );

  await says('mismatch outlook=2016');
  expect(listed).toHaveLength(1);
  await press('start-guide');
  await says('web-right=yes');
  await says('help');
  expect(listed).toHaveLength(1);
});
