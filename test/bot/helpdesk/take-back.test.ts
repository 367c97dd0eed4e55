import { threadTaker } from '../../../bot/helpdesk/thread-taker';
import { relayToRequester } from '../../../bot/outbox/to-requester/relay-to-requester';
import { moveTicket } from '../../../bot/helpdesk/move-ticket';
import { ownTicketViewOf } from '../../../dialogs/tickets/own-ticket';
import type { Ticket } from '../../../domain/ticket';
import { aSession } from '../../support/values/a-session';
import { aTicket } from '../../support/values/a-ticket';
import { aTurn } from '../../support/values/a-turn';
import { offer } from '../../support/values/offer';
import { aPolicy } from '../../support/values/policy';
import { helpdeskChannel, openServices, type TestServices } from '../../support/values/services';

const conversationId = `${helpdeskChannel};messageid=5`;
const ada = { id: 'ada', name: 'Ada', channelUserId: '29:Ada' };

let services: TestServices;
beforeEach(async () => {
  services = { ...(await openServices()), policy: { ...aPolicy(), takeBackFor: 30_000 } };
  services.directory.teams.set('team-1', [{ ...ada, email: '', owns: false }]);
  await services.store.openTicket(aTicket({ post: { conversationId, messageId: '5' } }));
  await services.store.saveAddress(aSession().address);
});
afterEach(() => services.close());

const inThread = () => aTurn({ person: ada, address: { ...aSession().address, place: 'channel', conversationId } });
const type = async (text: string) => {
  const turn = inThread();
  await offer(services, turn, text, threadTaker);
  return turn.sent.map((message) => message.text).join('\n');
};
const now = async (): Promise<Ticket> => (await services.store.findTicket('ticket-1'))!;
const dueJobs = async () => {
  const due = services.clock();
  return (await services.store.leaseJobs(due, due, 20)).filter(({ job }) => job.kind === 'relay-to-requester');
};
const toAdele = () => services.messenger.deliveries.filter(({ message }) => message?.text.includes('Which Outlook'));
const relay = async () => relayToRequester(services, 'ticket-1', (await now()).messages[0]?.id ?? 'gone');
const seenByAdele = async () => {
  const { messages, ticket } = ownTicketViewOf(services.library, await now(), services.clock(), null);
  return { messages: messages.length, question: ticket.question };
};

test('a message goes half a minute after it was written, and nobody sees it before', async () => {
  expect(await type('ask: Which Outlook is it?')).toMatch(/^Goes to Adele Vance in 30 seconds\..*\n.*Take it back/s);
  expect(await seenByAdele()).toEqual({ messages: 0, question: null });
  services.turnClock(29_999);
  expect(await dueJobs()).toEqual([]);
  services.turnClock(1);
  expect(await dueJobs()).toHaveLength(1);
  await relay();
  expect(toAdele()).toHaveLength(1);
  expect(await seenByAdele()).toEqual({ messages: 1, question: 'Which Outlook is it?' });
});

test.each([
  ['ask: Which Outlook is it?', 'claimed'],
  ['write: Which Outlook is it?', 'open'],
])('“%s” taken back never goes, and leaves the ticket %s', async (text, state) => {
  await type(text);
  const { id } = (await now()).messages[0]!;
  expect(await type('take it back')).toBe('Taken back. Adele Vance gets nothing of it.');
  expect(await now()).toMatchObject({ state, messages: [] });
  await relayToRequester(services, 'ticket-1', id);
  expect(toAdele()).toEqual([]);
  expect((await now()).events.at(-1)).toMatchObject({ move: state === 'claimed' ? 'unask' : 'take-back' });
});

test('a press takes back the message that it names, and says so where its button stood', async () => {
  await type('write: Which Outlook is it?');
  const turn = inThread();
  await moveTicket(services, turn, { verb: 'take-back', ticket: 'ticket-1', message: (await now()).messages[0]!.id });
  expect(turn.answers).toMatchObject([
    { kind: 'card', message: { text: expect.stringMatching(/^Taken back/) as string } },
  ]);
  expect((await now()).messages).toEqual([]);
});

test('what has gone cannot be taken back, and a job that runs again after a crash loses nothing', async () => {
  await type('write: Which Outlook is it?');
  await relay();
  await relay();
  expect(toAdele().length).toBeGreaterThan(0);
  expect(await type('take it back')).toMatch(/^There is nothing left to take back/);
  expect((await now()).messages).toHaveLength(1);
});

test('of going and taking back at once exactly one happens', async () => {
  await type('write: Which Outlook is it?');
  const [, said] = await Promise.all([relay(), type('take it back')]);
  expect(said.startsWith('Taken back')).toBe(toAdele().length === 0);
  expect((await now()).messages).toHaveLength(toAdele().length);
});
