import type { SessionAction } from '../../../dialogs/event';
import type { Session } from '../../../domain/session';
import { aPress, aTurn, saidIn } from '../../support/values/a-turn';
import { guided } from '../../support/values/context';
import { aPerson } from '../../support/values/people';
import { useServices } from '../../support/values/services';

const services = useServices();
/** What is answered to this text. */
const says = async (text: string): Promise<string> =>
  saidIn(await services.handle(aTurn({ input: { kind: 'text', text } })))[0] ?? '';
const latest = async (): Promise<Session> => (await services.store.findLatestSession('conversation-1', 'person-1'))!;
const press = async (verb: SessionAction['verb']) => {
  const { id, cardId } = await latest();
  const action = { verb, session: id, step: null, note: '', urgency: 'normal' } as SessionAction;
  return (await services.handle(aTurn({ input: aPress(action, cardId) }))).answers;
};
const open = () => services.open({ label: 'mismatch', sessionId: 'session-0', state: 'open' });
const dayAgo = () => services.clock() - 86_400_000;

test('who tells of a problem that their ticket is about is asked, with the ticket’s state', async () => {
  await open();
  expect(await says('mismatch')).toMatch(/You already have a ticket about this[^]*Ticket 1001: Open, opened/);
});

test('what they wrote goes to the ticket once, the helpdesk is told, and the session ends there', async () => {
  await open();
  await says('mismatch since monday');
  for (let time = 0; time < 2; time += 1) expect(await press('join-ticket')).toMatchObject([{ kind: 'card' }]);
  expect((await services.ticket()).messages).toMatchObject([{ from: 'requester', text: 'mismatch since monday' }]);
  expect(await latest()).toMatchObject({ stage: 'linked', ticketNumber: 1001 });
  expect((await services.jobs()).map(({ kind }) => kind)).toContain('update-ticket');
  expect(await services.store.findTicketByNumber('tenant-1', 1002)).toBeUndefined();
});

test('a ticket that was resolved lately is opened again with their words, and the helpdesk is told', async () => {
  await services.store.updateTicket({ ...(await open()), state: 'resolved', endedAt: dayAgo() });
  expect(await says('mismatch once more')).toContain('You had a ticket about this lately');
  await press('join-ticket');
  const again = await services.ticket();
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
  expect((await services.ticket()).messages).toEqual([]);
});

test('somebody else’s ticket is never named', async () => {
  await services.open({ label: 'mismatch', requester: aPerson('olive') });
  expect(await says('mismatch')).not.toContain('1001');
});

test('what was solved lately goes on behind what had helped, and the ticket says that it came back', async () => {
  const solved = guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no', 'fixed');
  await services.store.insertSession({ ...solved, id: 'before', createdAt: 1, updatedAt: dayAgo() });
  expect(await says('mismatch')).toContain('this helped: Load the folder afresh');
  await press('next-fix');
  expect(await latest()).toMatchObject({ stage: 'guiding', previous: 'before' });
  await says('talk to a person');
  await press('hand-over');
  const note = { key: 'came-back', args: { title: 'Load the folder afresh' } };
  // What has to be ready is made ready anew: on its card they stood when they asked for a person.
  const ledger = [
    { procedure: 'resync-folder', result: 'fixed', step: 'before:resync' },
    { procedure: 'finish-upload', result: 'begun', step: 'upload' },
  ];
  const ticket = { because: 'came-back', ledger, events: [{ move: 'opened', note }] };
  expect(await services.store.listTicketsOf('tenant-1', 'person-1', 5)).toMatchObject([ticket]);
});
