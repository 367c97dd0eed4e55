import type { Session } from '../../../../domain/session';
import { nothingRelated } from '../../../../dialogs/conversation/related';
import { aTicket } from '../../../support/values/a-ticket';
import { afterTexts, aScene, guided, hearAdele, noon, pressed, viewed } from '../../../support/values/context';

const day = 24 * 3_600_000;
const justNow = (session: Session): Session => ({ ...session, updatedAt: noon });
const doing = () => guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no');
const after = (session: Session, text: string): Session => justNow(hearAdele(session, text).session!);
const solved = () => after(doing(), 'fixed');

test.each([
  ['5', 5],
  ['4 of 5', 4],
  ['3/5', 3],
  ['1 star', 1],
  ['2 (a little)', 2],
  ['5 of 5: very well', 5],
  ...['6', '0', '55', '5 mails are missing'].map((text): [string, null] => [text, null]),
])('“%s” rates a session that was just solved with %s', (text, rating) => {
  const { session } = hearAdele(solved(), text);
  expect(session?.rating ?? null).toBe(rating);
  if (rating !== null) expect(session?.stage).toBe('solved');
});

test('a rating is given once', () => expect(hearAdele(after(solved(), '5'), '1').session).toBeNull());

test('“back” after “fixed” by mistake shows the fix again, and takes its result back', () => {
  const back = after(solved(), 'back');
  expect(viewed(back).kind).toBe('procedure');
  expect(back.stage).toBe('guiding');
});

test.each([
  ['back', doing(), 'procedure'],
  ['zurück', afterTexts('mismatch'), 'understood'],
  ['go back', afterTexts('mismatch or slow'), 'clarify'],
  ['go on', doing(), 'procedure'],
  ['weiter', doing(), 'procedure'],
])('“%s” after “stop” goes on where it was', (text, before, kind) =>
  expect(viewed(after(after(before, 'cancel'), text)).kind).toBe(kind),
);

test.each(['chitchat', 'greeting'])('“%s” after “stop” shows what was stopped, and the way back stays', (text) => {
  const stopped = after(doing(), 'cancel');
  const { session, effects } = hearAdele(stopped, text);
  expect(session).toMatchObject({ id: stopped.id, stage: 'cancelled' });
  expect(effects.at(-1)).toEqual({ kind: 'show', where: 'new-message' });
  expect(viewed(session!)).toMatchObject({ kind: 'cancelled', goesOn: true });
  expect(viewed(pressed(session!, { verb: 'resume' }).session!).kind).toBe('procedure');
});

test('what was stopped hours ago goes on at “go on” or at its button, with local data asked anew, and a day later it does not', () => {
  const stopped = (hours: number): Session => ({ ...after(doing(), 'cancel'), updatedAt: noon - hours * 3_600_000 });
  for (const on of [hearAdele(stopped(5), 'go on'), pressed(stopped(5), { verb: 'resume' })]) {
    expect(on.session).toMatchObject({ stage: 'guiding' });
    expect(on.session!.walk!.answers).not.toHaveProperty('local-data');
  }
  expect(hearAdele(stopped(25), 'go on').session).toBeNull();
});

test('an hour later there is nothing to go back to, and a number rates nothing', () => {
  const longAgo = { ...solved(), updatedAt: noon - 3_600_000 };
  expect(hearAdele(longAgo, 'back').session).toBeNull();
  expect(hearAdele(longAgo, '5').session).toBeNull();
});

test('what was handed over is not taken back by a word', () =>
  expect(hearAdele(after(doing(), 'data-loss'), 'back').session).toBeNull());

test('a problem that was called solved before anything was tried, and is not, is taken up where it was understood', () => {
  const early = after(afterTexts('mismatch'), 'fixed');
  expect(early.stage).toBe('solved');
  expect(viewed(after(early, 'not-fixed')).kind).toBe('understood');
});

test.each([
  ['nothing', null, [], true],
  ['a problem that was solved', solved(), [], false],
  ['one that was solved a month ago', { ...solved(), updatedAt: noon - 30 * day }, [], true],
  ['one that was handed over', after(doing(), 'data-loss'), [], true],
  ['a ticket that can be opened again', null, [aTicket({ state: 'resolved', endedAt: noon - day })], false],
] as const)(
  'after %s a text that is not understood begins a session only where it stands in nothing’s way',
  (...row) => {
    const [, past, tickets, isKept] = row;
    const context = aScene({ related: { ...nothingRelated, tickets } });
    expect(hearAdele(past, 'the quick brown fox sat there', context).session !== null).toBe(isKept);
  },
);
