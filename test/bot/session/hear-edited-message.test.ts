import type { Session } from '../../../domain/session';
import { aTurn, saidIn, type RecordedTurn } from '../../support/values/a-turn';
import { factsKnown } from '../../../dialogs/conversation/walk-of-session';
import { grady } from '../../support/values/people';
import { openOwn, useServices } from '../../support/values/services';

const services = useServices();
const latest = async (): Promise<Session> => (await services.store.findLatestSession('conversation-1', 'person-1'))!;
/** What comes of an edit of the nth of these messages. */
const edited = async (
  typed: readonly string[],
  nth: number,
  text: string,
): Promise<[RecordedTurn, Session, Session]> => {
  const turns = typed.map((each) => aTurn({ input: { kind: 'text', text: each } }));
  for (const turn of turns) await services.handle(turn);
  const before = await latest();
  const message = turns[nth]!.activityId;
  const edit = aTurn({ activityId: `${message}:later`, input: { kind: 'edited', text, message } });
  await services.handle(edit);
  return [edit, before, await latest()];
};
const lines = (turn: RecordedTurn) => saidIn(turn).join('\n');

test.each([
  ['of the first message', ['mismatch outlook=2016', 'Let’s start'], 0, 'mismatch outlook=2019', 'outlook', '2019'],
  ['of an answer', ['mismatch', 'Let’s start', '2016'], 2, '2019', 'outlook', '2019'],
] as const)(
  'an edit %s is said back in one line, and the walk follows',
  async (_what, typed, nth, text, fact, value) => {
    const [turn, , after] = await edited(typed, nth, text);
    expect(lines(turn)).toMatch(/I changed that\. .*2019/);
    expect(turn.sent).toHaveLength(2);
    expect(after.walk?.facts[fact]).toMatchObject({ value });
    expect(after.transcript.map((said) => said.text)).toEqual(expect.arrayContaining([typed[nth], text]));
  },
);

test.each([
  ['blanks', 'Mismatch  outlook=2016'],
  ['a word', 'a mismatch outlook=2016'],
])('an edit of %s changes nothing', async (_what, text) => {
  const [turn, before, after] = await edited(['mismatch outlook=2016', 'Let’s start'], 0, text);
  expect(turn.sent).toEqual([]);
  expect([after.stage, after.walk]).toEqual([before.stage, before.walk]);
});

test('an edit does not take back what was corrected since', async () => {
  const typed = ['mismatch outlook=2016', 'outlook=2019'];
  const [, , after] = await edited(typed, 0, 'a mismatch, outlook=2016');
  expect(after.facts.outlook?.value).toBe('2019');
});

test('another problem is understood anew, and in a guide asked about first', async () => {
  const [, , anew] = await edited(['mismatch'], 0, 'ost-error');
  expect(anew).toMatchObject({ label: 'ost-error', words: 'ost-error', stage: 'confirming' });
});

test('in a guide another problem is asked about first', async () => {
  const [, , asked] = await edited(['mismatch', 'Let’s start'], 0, 'ost-error');
  expect(asked).toMatchObject({ label: 'mismatch', stage: 'guiding', aside: { kind: 'leave-this' } });
});

test('what may tell of a loss is asked about', async () => {
  const [, , after] = await edited(['mismatch'], 0, 'data-loss');
  expect(after).toMatchObject({ stage: 'confirming', aside: { kind: 'maybe-lost' } });
});

test('an edited answer over the hand-over card is kept, and the card stays', async () => {
  const typed = ['mismatch', 'Let’s start', '2016', 'talk to a person'];
  const [, , after] = await edited(typed, 2, '2019');
  expect(factsKnown(services.library, after).outlook).toMatchObject({ value: '2019', source: 'asked' });
  expect(after.stage).toBe('handing-over');
});

test.each([
  ['an answer', ['mismatch', 'Let’s start', '2016'], 2, '2019'],
  ['the first message, with another fact', ['mismatch outlook=2016', 'Let’s start'], 0, 'mismatch outlook=2019'],
  ['the first message, with another problem', ['mismatch outlook=2016', 'Let’s start'], 0, 'ost-error'],
  ['the first message, before the guide', ['mismatch'], 0, 'ost-error'],
] as const)('whether mail is gone stays asked when %s is edited', async (_what, typed, nth, text) => {
  const turns = typed.map((each) => aTurn({ input: { kind: 'text', text: each } }));
  for (const turn of turns) await services.handle(turn);
  const found = await latest();
  await services.store.updateSession({ ...found, aside: { kind: 'maybe-lost', words: 'x', before: null } });
  const message = turns[nth]!.activityId;
  await services.handle(aTurn({ activityId: `${message}:1`, input: { kind: 'edited', text, message } }));
  const after = await latest();
  expect(after.aside).toMatchObject({ kind: 'maybe-lost' });
  if (text === '2019') expect(factsKnown(services.library, after).outlook?.value).toBe('2019');
});

/** What the helpdesk has in the end when the nth of these messages is edited to one text after the other. */
const editedToTicket = async (typed: readonly string[], nth: number, texts: readonly string[]) => {
  const turns = typed.map((each) => aTurn({ input: { kind: 'text', text: each } }));
  for (const turn of turns) await services.handle(turn);
  const message = turns[nth]!.activityId;
  const said: string[] = [];
  for (const [at, text] of texts.entries()) {
    services.turnClock(5_000);
    const edit = aTurn({ activityId: `${message}:${at}`, input: { kind: 'edited', text, message } });
    said.push(lines(await services.handle(edit)));
  }
  const [ticket] = await services.store.listTicketsOf('tenant-1', 'person-1', 1);
  return { said, told: ticket?.messages.map((each) => each.text) };
};
const sent = ['mismatch', 'talk to a person', 'Send to the helpdesk'];

test.each([
  ['the first message', sent, 0, ['mismatch since monday'], []],
  ['the first message, and back again', sent, 0, ['mismatch since monday', 'mismatch'], []],
  ['a reply', [...sent, 'the printer is red'], 3, ['the printer is blue'], ['the printer is red']],
  ['a reply, and back', [...sent, 'it is red'], 3, ['it is blue', 'it is red'], ['it is red']],
] as const)('the helpdesk gets what is edited of %s', async (_what, typed, nth, texts, before) => {
  const { said, told } = await editedToTicket(typed, nth, texts);
  expect(told).toEqual([...before, ...texts]);
  for (const line of said) expect(line).toMatch(/helpdesk/);
  const same = await editedToTicket(typed, nth, [`${typed[nth]}  `]);
  expect(same.said).toEqual(['']);
});

const hour = 3_600_000;
test.each([
  ['withdrawn', 0, { move: 'withdraw', note: '' }, /open it again/],
  ['withdrawn long ago', 24 * 15 * hour, { move: 'withdraw', note: '' }, /14 days ago.*Tell me what is wrong/],
  ['resolved', 0, { move: 'fixed' }, /open it again/],
] as const)(
  'what is edited of a message to a ticket that is %s is answered, and not lost',
  async (_, later, what, answer) => {
    for (const [nth, typed] of [
      [0, sent],
      [3, [...sent, 'it is red']],
    ] as const) {
      const turns = typed.map((each) => aTurn({ input: { kind: 'text', text: each } }));
      for (const turn of turns) await services.handle(turn);
      const [ticket] = await services.store.listTicketsOf('tenant-1', 'person-1', 1);
      await services.moveAsRequester(what, ticket!.id);
      services.turnClock(later);
      const { activityId: message } = turns[nth]!;
      const edit = aTurn({ activityId: `${message}:1`, input: { kind: 'edited', text: 'the cat is blue', message } });
      expect(lines(await services.handle(edit))).toMatch(answer);
      if (later === 0) expect(JSON.stringify(edit.sent)).toContain('the cat is blue');
    }
  },
);

test('an edited answer to a sent fix books nothing more', async () => {
  await openOwn(services, { claimedBy: grady, state: 'waiting' });
  const reply = aTurn({ input: { kind: 'text', text: 'the fox sat there' } });
  await services.handle(reply);
  const { activityId: message } = reply;
  const fix = { id: 'f', procedure: 'resync-folder', by: 'Grady', at: 0, stage: 'doing' as const, cardId: null };
  await services.moveAsAgent({ move: 'send-fix', fix, title: 'Load the folder afresh' });
  await services.handle(aTurn({ activityId: 'later', input: { kind: 'edited', text: 'not-fixed', message } }));
  const { ledger, messages } = await services.ticket();
  expect([ledger, messages.at(-1)?.text]).toEqual([[], 'not-fixed']);
});

test('a message of nobody’s session is none', async () => {
  const turn = aTurn({ input: { kind: 'edited', text: 'cancel', message: 'unknown' } });
  await services.handle(turn);
  expect(turn.sent).toEqual([]);
});
