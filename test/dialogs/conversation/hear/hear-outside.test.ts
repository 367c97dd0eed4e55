import { aScene, hearAdele } from '../../../support/values/context';
import type { HeardAct } from '../../../../language/acts/act';
import { readAll } from '../../../../bot/start/library';

const { answers } = readAll();
const hears = (text: string, ...acts: readonly HeardAct[]) =>
  hearAdele(null, text, aScene({ answers, listen: () => acts }));
const asks = (sure: number): HeardAct => ({ act: 'worry', topic: 'safe', answer: 'safe', sure });

test('a question that is asked before any problem is told is answered, and begins nothing', () => {
  const { session, effects } = hears('does this delete anything', asks(0.9));
  expect(session).toBeNull();
  expect(effects).toEqual([{ kind: 'say', text: answers.get('safe')!.says }]);
});

test.each([
  ['a problem that sounds like one', 'mismatch outlook=2016', asks(0.99)],
  ['what is not sure', 'does this delete anything', asks(0.5)],
])('%s is heard as before', (_, text, act) => expect(hears(text, act)).toEqual(hears(text)));

test.each([
  ['surely', 0.8, 'maybe-lost'],
  ['less surely', 0.5, undefined],
])('a loss that is heard %s out of the blue is asked about, or not', (_, sure, aside) => {
  const { session, effects } = hears('the whole year is no more', { act: 'loss', sure });
  expect(session?.aside?.kind).toBe(aside);
  expect(effects).not.toContainEqual({ kind: 'open-ticket' });
});
