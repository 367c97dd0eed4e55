import type { HeardAct } from '../../../../language/acts/act';
import { inEnglish } from '../../../support/values/reader';
import { aScene, guided, hearAdele } from '../../../support/values/context';

/** What is heard at the question whether the web is right. */
const asked = guided('mismatch outlook=2016');
const sure = 0.95;
const hears = (text: string, ...acts: readonly HeardAct[]) => hearAdele(asked, text, aScene({ listen: () => acts }));
const linesOf = ({ effects }: ReturnType<typeof hears>): string[] =>
  effects.flatMap((effect) => (effect.kind === 'say' ? [inEnglish(effect.text)] : []));

test('a question is answered, and the card stays', () => {
  const after = hears('and what is the reason for that', { act: 'question', topic: 'why', answer: null, sure });
  expect(linesOf(after)[0]).toMatch(/mailbox/);
  expect(after.session).toMatchObject({ walk: asked.walk, stage: 'guiding' });
});

test('a question that nobody has written an answer to is kept, and a person is named', () => {
  const after = hears('and the moon over there', { act: 'question', topic: 'other', answer: null, sure });
  expect(linesOf(after)[0]).toMatch(/talk to a person/);
  expect(after.session?.transcript.at(-1)?.text).toBe('and the moon over there');
});

test('a correction changes the fact, says it back, and the walk follows', () => {
  const after = hears('oh wait, it is the 2019', { act: 'contradiction', facts: { outlook: '2019' }, sure });
  expect(after.session?.walk?.facts.outlook?.value).toBe('2019');
  expect(linesOf(after).join(' ')).toMatch(/Outlook 2019/);
});

test('an answer by its meaning moves on', () => {
  const after = hears('as far as eyes go it looks splendid', { act: 'answer', facts: { 'web-right': 'yes' }, sure });
  expect(after.session?.walk?.answers).not.toEqual(asked.walk?.answers);
});

test.each<HeardAct>([
  { act: 'report', result: 'fixed', sure },
  { act: 'report', result: 'not-fixed', sure },
  { act: 'cancel', sure },
  { act: 'loss', sure },
  { act: 'human', sure: 0.4 },
])('what one reader alone heard, or nobody for sure, ends nothing and opens no ticket: %j', (act) => {
  const after = hears('the quick brown fox sat there', act);
  expect(after.session?.stage).toBe('guiding');
  expect(after.effects.some(({ kind }) => kind === 'open-ticket')).toBe(false);
});

test('half of a preparation is none: it is asked whether it was carried out', () => {
  const preparing = guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'yes');
  const partly: HeardAct = { act: 'report', result: 'partly', sure };
  const asking = hearAdele(preparing, 'the first of two I have saved', aScene({ listen: () => [partly] })).session!;
  expect(asking).toMatchObject({ walk: preparing.walk, aside: { kind: 'still-there' } });
  expect(hearAdele(asking, 'no').session?.walk?.ledger.at(-1)?.result).not.toBe('partly');
});

test.each([
  ['the one that needs no program', 'guiding'],
  ['outlook=web', 'advised'],
])('an answer that ends the way has to stand in the text: “%s”', (text, stage) => {
  const act: HeardAct = { act: 'answer', facts: { outlook: 'web' }, sure };
  expect(hearAdele(guided('mismatch'), text, aScene({ listen: () => [act] })).session?.stage).toBe(stage);
});
