import { threadTaker } from '../../../bot/helpdesk/thread-taker';
import { ownTicketViewOf } from '../../../dialogs/tickets/own-ticket';
import { aSession } from '../../support/values/a-session';
import { agentPress, answerOf, aTurn, helpdeskThread, inChannel, saidIn } from '../../support/values/a-turn';
import { offer } from '../../support/values/offer';
import { ada } from '../../support/values/people';
import { aPolicy } from '../../support/values/policy';
import { useServices } from '../../support/values/services';

const services = useServices();
beforeEach(async () => {
  services.policy = { ...aPolicy(), takeBackFor: 30_000 };
  await services.open({ post: { conversationId: helpdeskThread, messageId: '5' } });
  await services.store.saveAddress(aSession().address);
});

const type = async (text: string): Promise<string> => {
  const turn = aTurn({ person: ada, address: inChannel() });
  await offer(services, turn, text, threadTaker);
  return saidIn(turn).join('\n');
};
const dueJobs = async () => (await services.jobs()).filter(({ kind }) => kind === 'relay-to-requester');
const toAdele = () => services.messenger.deliveries.filter(({ message }) => message?.text.includes('Which Outlook'));
const run = (message: string) => services.run({ kind: 'relay-to-requester', ticket: 'ticket-1', message });
const relay = async () => run((await services.ticket()).messages[0]?.id ?? 'gone');
const seenByAdele = async () => {
  const { messages, ticket } = ownTicketViewOf(services.library, await services.ticket(), services.clock(), null);
  return { messages: messages.length, question: ticket.question };
};

test('a message goes half a minute after it was written, and nobody sees it before', async () => {
  expect(await type('ask: Which Outlook is it?')).toMatch(/^Goes to Adele Vance in 30 seconds\..*\n.*Take it back/s);
  expect(await seenByAdele()).toEqual({ messages: 0, question: null });
  expect((await services.ticket()).state).toBe('claimed');
  services.turnClock(29_999);
  expect(await dueJobs()).toEqual([]);
  services.turnClock(1);
  expect(await dueJobs()).toHaveLength(1);
  await relay();
  expect(toAdele()).toHaveLength(1);
  expect(await seenByAdele()).toEqual({ messages: 1, question: 'Which Outlook is it?' });
  expect(await services.ticket()).toMatchObject({ state: 'waiting', waitingSince: services.clock() });
  expect((await services.ticket()).events.at(-1)).toMatchObject({ move: 'ask', by: ada.name });
});

test.each([
  ['ask: Which Outlook is it?', 'claimed'],
  ['write: Which Outlook is it?', 'open'],
])('“%s” taken back never goes, and leaves the ticket %s', async (text, state) => {
  await type(text);
  const { id } = (await services.ticket()).messages[0]!;
  expect(await type('take it back')).toBe('Taken back. Adele Vance gets nothing of it.');
  expect(await services.ticket()).toMatchObject({ state, messages: [] });
  await run(id);
  expect(toAdele()).toEqual([]);
  expect((await services.ticket()).events.at(-1)).toMatchObject({ move: 'take-back' });
});

test('a press takes back the message that it names, and says so where its button stood', async () => {
  await type('write: Which Outlook is it?');
  const [message] = (await services.ticket()).messages;
  const turn = agentPress({ verb: 'take-back', ticket: 'ticket-1', message: message!.id }, ada.name, { person: ada });
  expect(answerOf(await services.handle(turn))).toMatch(/^Taken back/);
  expect((await services.ticket()).messages).toEqual([]);
});

test.each(['oops take it back', 'no wait, take that back', 'Sorry, undo'])('“%s” takes it back, too', async (text) => {
  await type('write: Which Outlook is it?');
  expect(await type(text)).toMatch(/^Taken back/);
});

test('what has gone cannot be taken back, and a job that runs again after a crash loses nothing', async () => {
  await type('write: Which Outlook is it?');
  await relay();
  await relay();
  expect(toAdele().length).toBeGreaterThan(0);
  expect(await type('take it back')).toMatch(/^There is nothing left to take back/);
  expect((await services.ticket()).messages).toHaveLength(1);
});

test('of going and taking back at once exactly one happens', async () => {
  await type('write: Which Outlook is it?');
  const [, said] = await Promise.all([relay(), type('take it back')]);
  expect(said.startsWith('Taken back')).toBe(toAdele().length === 0);
  expect((await services.ticket()).messages).toHaveLength(toAdele().length);
});
