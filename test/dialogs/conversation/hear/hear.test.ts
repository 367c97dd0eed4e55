import type { ReadFact } from '../../../../language/result';
import { aSession } from '../../../support/values/a-session';
import { aScene, afterTexts, guided, hearAdele, noon, viewed } from '../../../support/values/context';
import { stubTriage } from '../../../support/values/stub-triage';

const known = 'mismatch outlook=2016 web-right=yes status-bar=connected';

test.each([
  ['mismatch outlook=2016', 'understood'],
  ['search', 'understood'],
  ['server-side', 'out-of-scope'],
  ['slow or mismatch', 'clarify'],
  ['human', 'hand-over'],
  ['data-loss', 'ticket-opened'],
])('a first “%s” leads to the card %s', (text, kind) => {
  expect(viewed(hearAdele(null, text).session!).kind).toBe(kind);
});

test.each([
  ...['', '   ', 'hello', 'restart'].map((text) => [text, 'welcome']),
  ['help', 'help'],
  ['colourless', 'unknown'],
])('a first “%s” begins no session and shows %s', (text, kind) => {
  expect(hearAdele(null, text)).toEqual({
    session: null,
    effects: [{ kind: 'show-free', view: expect.objectContaining({ kind }) as never }],
  });
});

test('that something did not help is kept when nothing was tried, and asks what is wrong', () =>
  expect(hearAdele(null, 'not-fixed')).toMatchObject({
    session: { words: 'not-fixed', label: null },
    effects: [{ kind: 'show-free', view: { kind: 'unknown' } }],
  }));

test.each(['fixed', 'later', 'back', 'cancel', 'thanks'])('a first “%s” is answered with a line', (text) => {
  expect(hearAdele(null, text)).toEqual({
    session: null,
    effects: [{ kind: 'say', text: { key: expect.any(String) as string, args: {} } }],
  });
});

test('what the first sentence told is not asked again', () => {
  const session = guided('mismatch outlook=2016');
  expect(session.facts.outlook).toMatchObject({ value: '2016', source: 'said', words: 'outlook=2016' });
  expect(viewed(session)).toMatchObject({ kind: 'question', fact: 'web-right' });
});

test.each(['yes', 'Yes!', ' YES ', 'Yes, right on the web', 'ja', 'oui', 'sí'])(
  'a typed “%s” answers a question that takes yes',
  (text) =>
    expect(viewed(hearAdele(guided('mismatch outlook=2016'), text).session!)).not.toMatchObject({ fact: 'web-right' }),
);

test.each(['I don’t know', 'dunno', 'no idea', 'keine Ahnung'])(
  '“%s” shows how to find out first, and stands for itself the second time',
  (text) => {
    const once = hearAdele(guided('mismatch outlook=2016'), text).session!;
    expect(viewed(once).kind).toBe('how-to-find-out');

    const twice = hearAdele(once, text).session!;
    expect(twice.walk?.answers).not.toEqual(once.walk?.answers);
  },
);

test.each([
  ['yes', 'missing-items', 'confirming'],
  ['no', 'mismatch', 'guiding'],
])('“%s” to “leave this one?” is no answer to the question behind it', (text, label, stage) => {
  const asking = hearAdele(guided('mismatch outlook=2016'), 'missing-items').session!;
  expect(viewed(asking).kind).toBe('leave-this');

  const { session } = hearAdele(asking, text);
  expect(session).toMatchObject({ label, stage, aside: null });
  expect(session?.walk?.answers ?? {}).toEqual({});
});

test('“no” to “leave this one?” is no result of the procedure behind it', () => {
  const doing = guided(known, 'no');
  expect(viewed(doing).kind).toBe('procedure');
  const asking = hearAdele(doing, 'missing-items').session!;
  expect(hearAdele(asking, 'no').session?.walk?.ledger).toEqual([]);
});

test('a loss that is told while a question waits stops everything, even when it answers the question, too', () => {
  const session = guided('mismatch outlook=2016 web-right=yes status-bar=connected');
  expect(viewed(session)).toMatchObject({ kind: 'question', fact: 'local-data' });
  for (const text of ['data-loss local-data=yes', 'I don’t know why but data-loss']) {
    const { session: next, effects } = hearAdele(session, text);
    expect(next).toMatchObject({ stage: 'escalated', urgency: 'urgent' });
    expect(effects[0]).toEqual({ kind: 'open-ticket' });
  }
});

test('a loss that shows after “fixed” stops everything, with its words in the ticket', () => {
  const solved = hearAdele(guided(known, 'no'), 'fixed').session!;
  expect(solved.stage).toBe('solved');

  const { session } = hearAdele({ ...solved, updatedAt: noon }, 'data-loss since this morning');
  expect(session).toMatchObject({ id: solved.id, stage: 'escalated', urgency: 'urgent' });
  expect(JSON.stringify([session!.note, session!.transcript])).toContain('since this morning');
});

test('what is typed over the hand-over card goes into its note, up to what the field takes', () => {
  const handingOver = afterTexts('human');
  const noted = hearAdele(hearAdele(handingOver, 'printer is on fire').session, 'x'.repeat(4000)).session!;
  expect(noted.note).toMatch(/^printer is on fire\nx+$/);
  expect(noted.note).toHaveLength(2000);
});

test('“restart” forgets all that was told, and keeps what was tried and what was typed', () => {
  const told = hearAdele(guided('mismatch and slow outlook=2016'), 'windows=11').session!;
  const empty = hearAdele(told, 'restart').session!;
  expect(empty).toMatchObject({ stage: 'clarifying', label: null, words: '', facts: {}, second: null, note: '' });
  expect(empty.walk?.ledger).toEqual(told.walk?.ledger);
  expect(empty.transcript.map(({ text }) => text)).toContain('windows=11');
});

test('only so much of a text is read', () => {
  const { session } = hearAdele(null, `mismatch ${'a'.repeat(20_000)}`);
  expect(session!.words).toHaveLength(4000);
});

test('a session that ended long ago is not taken up by “still broken”', () => {
  const solved = aSession({ ...hearAdele(guided(known, 'no'), 'fixed').session!, updatedAt: noon - 15 * 86_400_000 });
  expect(hearAdele(solved, 'not-fixed').session).toMatchObject({ label: null });
  expect(hearAdele({ ...solved, updatedAt: noon }, 'not-fixed').session).toMatchObject({
    id: solved.id,
    stage: 'guiding',
  });
});

test('a text that is a fact and nothing else is learnt, whatever problem it sounds like', () => {
  const hearsOther = (facts: readonly ReadFact[]) =>
    aScene({
      triage: (text) => ({ ...stubTriage(text), label: 'other-it', decision: 'out-of-scope', confidence: 0.9, facts }),
    });
  const windows: ReadFact = { fact: 'windows', value: '10', words: 'windows 10' };
  const session = guided('mismatch outlook=2016');

  const learnt = hearAdele(session, 'windows 10.', hearsOther([windows])).session!;
  expect(learnt).toMatchObject({ label: 'mismatch', aside: null, walk: { facts: { windows: { value: '10' } } } });
  for (const facts of [[windows], []]) {
    const asked = hearAdele(session, 'the printer of windows 10 is broken', hearsOther(facts)).session!;
    expect(asked.aside?.kind).toBe('leave-this');
  }
});
