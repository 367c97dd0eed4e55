import type { Triage, Triaged } from '../../language/result';
import { answerLine } from '../../scripts/triage/answer-line';

const mismatch: Triaged = {
  decision: 'start',
  label: 'mismatch',
  confidence: 0.91239,
  alternatives: [{ label: 'sync-window', confidence: 0.05 }],
  facts: [{ fact: 'outlook', value: '2016', words: 'Outlook 2016' }],
  conflicts: [],
  second: null,
  behalf: null,
};
const triage = jest.fn<Triaged, Parameters<Triage>>(() => mismatch);

test('an answer has exactly the fields of the contract', () => {
  const { decision, label, alternatives } = mismatch;
  const facts = { outlook: '2016' };
  const answer = { text: 'Outlook 2016 lags', decision, label, confidence: 0.912, alternatives, facts };
  expect(JSON.parse(answerLine(triage, '{"text":"Outlook 2016 lags"}', 1).output)).toEqual(answer);
});

test('a line may say that a card waits for an answer', () => {
  answerLine(triage, '{"text":"no","inSession":true}', 1);
  expect(triage.mock.lastCall?.[1]?.inSession).toBe(true);
});

test.each(['', 'no JSON', '{}', '{"text":7}', '[]', 'null', '{"text":"a","inSession":"yes"}'])(
  'the bad line "%s" gets an error with its number in its place',
  (line) => {
    const { output, fault } = answerLine(triage, line, 17);
    expect(fault).toMatch(/^line 17: /);
    expect(JSON.parse(output)).toEqual({ error: fault });
  },
);
