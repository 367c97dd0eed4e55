import type { Session } from '../../../../domain/session';
import { afterTexts, guided, hearAdele, pressed, viewed } from '../../../support/values/context';

const nonsense = ['colourless green ideas', 'sleep furiously now', 'and twice so'] as const;
const after = (session: Session | null, ...texts: readonly string[]): Session =>
  texts.reduce((before, text) => hearAdele(before, text).session!, session as Session);

test.each<[string, () => Session | null]>([
  ['nothing', () => null],
  ['choices', () => afterTexts('mismatch or slow')],
  ['what was understood', () => afterTexts('mismatch')],
])(
  'after %s a second text that is not understood leads to an easy question, the third to the hand-over',
  (_n, made) => {
    const [first, second, third] = nonsense;
    const asked = after(made(), first, second);
    expect(viewed(asked)).toMatchObject({ kind: 'question', fact: 'outlook-opens' });
    const prepared = after(asked, third);
    const because = prepared.label === null ? 'not-understood' : 'words-not-understood';
    expect(prepared).toMatchObject({ stage: 'handing-over', because });
    expect(prepared.transcript.map(({ text }) => text)).toEqual(expect.arrayContaining([first, second, third]));
  },
);

test('answers to easy questions lead to what it can be', () => {
  const asked = after(null, nonsense[0], nonsense[1]);
  expect(after(asked, 'no').choices).toEqual(['ost-error', 'crash']);
  expect(after(asked, 'yes', 'no').choices).toContain('server-side');
  expect(after(asked, 'yes', 'yes').choices[0]).toBe('mismatch');
});

test('in a guide the second miss leads to a closer look, and what is understood begins the count anew', () => {
  const twice = after(guided('mismatch'), nonsense[0], nonsense[1]);
  expect(twice.aside?.kind).toBe('how-to-find-out');
  expect(after(guided('mismatch'), nonsense[0], 'help', nonsense[1])).toMatchObject({ misses: 1, aside: null });
});

test('what is answered or done by pressing begins the count anew, too', () => {
  const missed = after(guided('mismatch outlook=2016 web-right=yes'), nonsense[0]);
  const answered = pressed(missed, { verb: 'answer', value: 'connected' } as never).session!;
  expect([missed.misses, answered.misses]).toEqual([1, 0]);
  expect(pressed(after(answered, nonsense[1]), { verb: 'next-part' }).session!.misses).toBe(0);
});

test.each(["it's something else", 'none of these', 'no, etwas anderes', 'something else.'])(
  '“%s” goes on with what was likely besides, never with an empty choice',
  (text) => {
    let session = { ...afterTexts('mismatch'), ranked: ['mismatch', 'slow', 'ost-error'] as const } as Session;
    session = after(session, text);
    expect(session.choices.slice(0, 2)).toEqual(['slow', 'ost-error']);
    for (let round = 0; round < 6 && session.stage === 'clarifying'; round += 1) {
      expect(session.choices).not.toHaveLength(0);
      session = after(session, text);
    }
    expect(session.stage).toBe('handing-over');
  },
);

test('“it won’t work” says nothing of a repair that was tried', () => {
  const doing = guided(
    'folder-not-syncing outlook=2016 web-right=yes affected=only-me local-data=no status-bar=connected mode=cached',
    'no',
  );
  const before = doing.walk!.ledger.length;
  const stuck = hearAdele(doing, "not-fixed it won't work").session!;
  expect(stuck.walk?.ledger).toHaveLength(before);
  expect(stuck.aside?.kind).toBe('stuck');
  expect(hearAdele(doing, 'not-fixed').session?.walk?.ledger).toHaveLength(before + 1);
});

test('why it is well again is kept', () => {
  const doing = guided('mismatch');
  expect(hearAdele(doing, 'fixed works again because I signed in').session?.cause).toMatch(/signed in/);
  expect(pressed(doing, { verb: 'cancel' }).session?.cause).toBeNull();
});
