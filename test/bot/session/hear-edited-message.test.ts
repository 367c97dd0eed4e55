import type { Session } from '../../../domain/session';
import { aTurn, saidIn, type RecordedTurn } from '../../support/values/a-turn';
import { useServices } from '../../support/values/services';

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

test('what was sent to the helpdesk gets the edited words', async () => {
  const typed = ['mismatch', 'talk to a person', 'Send to the helpdesk'];
  const [turn] = await edited(typed, 0, 'mismatch since monday');
  expect(lines(turn)).toMatch(/helpdesk/);
  const [ticket] = await services.store.listTicketsOf('tenant-1', 'person-1', 1);
  expect(ticket?.messages.at(-1)).toMatchObject({ text: 'mismatch since monday' });
});

test('a message of nobody’s session is none', async () => {
  const turn = aTurn({ input: { kind: 'edited', text: 'cancel', message: 'unknown' } });
  await services.handle(turn);
  expect(turn.sent).toEqual([]);
});
