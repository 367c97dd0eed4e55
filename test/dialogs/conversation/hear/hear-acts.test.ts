import { words } from '../../../../texts/say';
import type { HeardAct } from '../../../../language/acts/act';
import type { Session } from '../../../../domain/session';
import { aScene, afterTexts, hearAdele, pressed } from '../../../support/values/context';

/** A session at the question whether the web is right. */
const asked = (): Session => {
  const understood = afterTexts('mismatch outlook=2016');
  return pressed(understood, { verb: 'start-guide' }).session ?? understood;
};

const hears = (session: Session, text: string, ...acts: readonly HeardAct[]) =>
  hearAdele(session, text, aScene({ listen: () => acts }));

const linesOf = ({ effects }: ReturnType<typeof hears>): string[] =>
  effects.flatMap((effect) => (effect.kind === 'say' ? [words({ locale: null, timezone: null }, effect.text)] : []));

const sure = 0.95;

test('a question is answered, and the card stays', () => {
  const before = asked();
  const after = hears(before, 'and what is the reason for that', {
    act: 'question',
    topic: 'why',
    answer: null,
    sure,
  });
  expect(linesOf(after)[0]).toMatch(/mailbox/);
  expect(after.session?.walk).toEqual(before.walk);
  expect(after.session?.stage).toBe('guiding');
});

test('a question that nobody has written an answer to is kept, and a person is named', () => {
  const after = hears(asked(), 'and the moon over there', { act: 'question', topic: 'other', answer: null, sure });
  expect(linesOf(after)[0]).toMatch(/talk to a person/);
  expect(after.session?.transcript.at(-1)?.text).toBe('and the moon over there');
});

test('a correction changes the fact, says it back, and the walk follows', () => {
  const after = hears(asked(), 'oh wait, it is the 2019', { act: 'contradiction', facts: { outlook: '2019' }, sure });
  expect(after.session?.walk?.facts.outlook?.value).toBe('2019');
  expect(linesOf(after).join(' ')).toMatch(/Outlook 2019/);
});

test('an answer by its meaning moves on', () => {
  const before = asked();
  const after = hears(before, 'as far as eyes go it looks splendid', {
    act: 'answer',
    facts: { 'web-right': 'yes' },
    sure,
  });
  expect(after.session?.walk?.answers).not.toEqual(before.walk?.answers);
});

test.each([
  { act: 'report', result: 'fixed', sure },
  { act: 'report', result: 'not-fixed', sure },
  { act: 'cancel', sure },
  { act: 'loss', sure },
] as const)('an act that one reader alone heard ends nothing and opens no ticket: %j', (act) => {
  const after = hears(asked(), 'the quick brown fox sat there', act);
  expect(after.session?.stage).toBe('guiding');
  expect(after.effects.some(({ kind }) => kind === 'open-ticket')).toBe(false);
});

test('an act that is not sure does nothing', () => {
  const before = asked();
  const after = hears(before, 'the quick brown fox', { act: 'human', sure: 0.4 });
  expect(after.session?.stage).toBe('guiding');
});
