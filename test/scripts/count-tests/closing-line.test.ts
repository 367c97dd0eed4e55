import { closingLine, type TestSummary } from '../../../scripts/count-tests/closing-line';

const aRun = (counts: Partial<TestSummary>): TestSummary => ({
  numPassedTests: 10,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...counts,
});

test('runs are added up', () =>
  expect(closingLine([aRun({}), aRun({ numPassedTests: 5 })])).toEqual({ line: '15 passed, 0 failed', good: true }));

test('what was skipped is said, and is no failure', () =>
  expect(closingLine([aRun({ numPendingTests: 1, numTodoTests: 2 })])).toEqual({
    line: '10 passed, 0 failed, 3 skipped',
    good: true,
  }));

test('a failed test, or a suite that could not start, is not good', () => {
  expect(closingLine([aRun({ numFailedTests: 1 })])).toEqual({ line: '10 passed, 1 failed', good: false });
  expect(closingLine([aRun({ numRuntimeErrorTestSuites: 1 })])).toEqual({ line: '10 passed, 1 failed', good: false });
});

test('no run, a missing run, and a run without a test are not good', () => {
  expect(closingLine([]).good).toBe(false);
  expect(closingLine([aRun({}), null]).good).toBe(false);
  expect(closingLine([aRun({}), aRun({ numPassedTests: 0 })]).good).toBe(false);
});
