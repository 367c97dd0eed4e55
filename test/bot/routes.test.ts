import { ticketViewOf } from '../../dialogs/conversation/view/view-of';
import type { Input } from '../../bot/turn';
import { aSession } from '../support/values/a-session';
import { aTicket } from '../support/values/a-ticket';
import { aPress, aTurn } from '../support/values/a-turn';
import { useServices } from '../support/values/services';

const services = useServices();

const route = (input: Input) => services.handle(aTurn({ input }));
const live = () => services.store.findLiveSession('conversation-1', 'person-1');

test('a text that tells a problem begins a session, whose card is remembered', async () => {
  const turn = await route({ kind: 'text', text: 'mismatch' });
  expect(await live()).toMatchObject({ label: 'mismatch', cardId: `${turn.activityId}-card-1` });
});

test('an example that is pressed does the same as typing it', async () => {
  await route(aPress({ verb: 'say', text: 'mismatch' }));
  expect(await live()).toMatchObject({ label: 'mismatch' });
});

test('the next text moves the living card down, and the one before says so', async () => {
  const first = await route({ kind: 'text', text: 'mismatch' });
  const second = await route({ kind: 'text', text: 'outlook=2016' });
  expect([...second.updated.keys()]).toEqual([`${first.activityId}-card-1`]);
});

test('“talk to a person”, pressed without a session, shows the hand-over card', async () => {
  await route(aPress({ verb: 'new-person' }));
  expect(await live()).toMatchObject({ stage: 'handing-over' });
});

test('a whole hand-over opens one ticket and asks for the outbox', async () => {
  await route({ kind: 'text', text: 'mismatch outlook=2016' });
  const { id: session } = (await live())!;
  await route(aPress({ verb: 'person', session }));
  await route(aPress({ verb: 'hand-over', session, note: 'since Monday', urgency: 'high' }));
  const [ticket] = await services.store.listTicketsOf('tenant-1', 'person-1', 5);
  expect(ticket).toMatchObject({ note: 'since Monday', urgency: 'high', facts: { outlook: { value: '2016' } } });
  expect(services.woken()).toBe(1);
});

test.each(['help', 'my-tickets'] as const)('“%s” is shown in a private chat', async (verb) => {
  expect((await route(aPress({ verb }))).sent).toHaveLength(1);
});

test('a press that cannot be read gets a kind answer, and a code in the log', async () => {
  expect((await route(aPress(null))).answers).toMatchObject([{ kind: 'notice' }]);
  expect(services.captured.codes()).toEqual(['MM102_PAYLOAD']);
});

test('a chat from which the bot was removed takes no messages any more', async () => {
  await services.store.saveAddress(aSession().address);
  await route({ kind: 'removed' });
  expect(await services.store.findAddress('conversation-1')).toBeUndefined();
});

test('what is not Mailmend’s business does nothing', async () => {
  const turn = await route({ kind: 'other' });
  expect([turn.sent, turn.answers, turn.updated.size]).toEqual([[], [], 0]);
});

test.each(['漢', '😀', '"', '<b>'])('the helpdesk’s card stays small whatever was typed (%s)', (letter) => {
  const words = letter.repeat(4000).slice(0, 4000);
  const note = words.slice(0, 2000);
  const sixty = Array.from({ length: 60 }, (_, at) => at);
  const transcript = sixty.map((at) => ({ at, who: 'requester' as const, text: words }));
  const events = sixty.map((at) => ({ at, by: 'Grady', move: 'claim' as const, note }));
  const ticket = aTicket({ words, note, transcript, events, resolution: note });
  const { card } = services.draw(ticketViewOf(services.library, ticket), ticket);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
});
