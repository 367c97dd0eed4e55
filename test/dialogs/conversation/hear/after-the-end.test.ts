import type { Session } from '../../../../domain/session';
import { afterTexts, guided, hearAdele, noon, viewed } from '../../../support/values/context';

const doing = () => guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no');
const justNow = (session: Session): Session => ({ ...session, updatedAt: noon });
const solved = () => justNow(hearAdele(doing(), 'fixed').session!);
const stopped = (session: Session) => justNow(hearAdele(session, 'cancel').session!);

test.each([
  ['5', 5],
  ['4 of 5', 4],
  ['3/5', 3],
  ['1 star', 1],
  ['2 (a little)', 2],
  ['5 of 5: very well', 5],
])('“%s” rates a session that was just solved with %i', (text, rating) => {
  expect(hearAdele(solved(), text).session).toMatchObject({ stage: 'solved', rating });
});

test.each(['6', '0', '55', '5 mails are missing'])('“%s” is no rating', (text) => {
  expect(hearAdele(solved(), text).session?.rating ?? null).toBeNull();
});

test('a rating is given once', () => {
  const rated = justNow(hearAdele(solved(), '5').session!);

  expect(hearAdele(rated, '1').session).toBeNull();
});

test('“back” after “fixed” by mistake shows the fix again, and takes its result back', () => {
  const { session } = hearAdele(solved(), 'back');

  expect(viewed(session!).kind).toBe('procedure');
  expect(session?.stage).toBe('guiding');
});

test('“back” after “stop” by mistake goes on where it was', () => {
  expect(viewed(hearAdele(stopped(doing()), 'back').session!).kind).toBe('procedure');
  expect(viewed(hearAdele(stopped(afterTexts('mismatch')), 'zurück').session!).kind).toBe('understood');
  expect(viewed(hearAdele(stopped(afterTexts('mismatch or slow')), 'go back').session!).kind).toBe('clarify');
});

test.each(['go on', 'continue', 'weiter'])('“%s” takes up what was stopped', (text) => {
  expect(viewed(hearAdele(stopped(doing()), text).session!).kind).toBe('procedure');
});

test('an hour later there is nothing to go back to, and a number rates nothing', () => {
  const longAgo = { ...solved(), updatedAt: noon - 3_600_000 };

  expect(hearAdele(longAgo, 'back').session).toBeNull();
  expect(hearAdele(longAgo, '5').session).toBeNull();
});

test('what was handed over is not taken back by a word', () => {
  const escalated = justNow(hearAdele(doing(), 'data-loss').session!);

  expect(hearAdele(escalated, 'back').session).toBeNull();
});

test('a problem that was called solved before anything was tried, and is not, is taken up where it was understood', () => {
  const early = justNow(hearAdele(afterTexts('mismatch'), 'fixed').session!);
  expect(early.stage).toBe('solved');

  expect(viewed(hearAdele(early, 'not-fixed').session!).kind).toBe('understood');
});
