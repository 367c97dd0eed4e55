/** What `jest --json` says of a run, as far as it is counted here. */
export interface TestSummary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Suites that could not even start; their tests are in no other number. */
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Adds the runs up to one line such as `12 passed, 0 failed`. It is not good when anything failed, or when a run is
 * missing (null) or passed no test: silence is no success.
 */
export function closingLine(runs: readonly (TestSummary | null)[]): { readonly line: string; readonly good: boolean } {
  const sum = (count: (run: TestSummary) => number): number =>
    runs.reduce((total, run) => total + (run === null ? 0 : count(run)), 0);
  const passed = sum((run) => run.numPassedTests);
  const failed = sum((run) => run.numFailedTests + run.numRuntimeErrorTestSuites);
  const skipped = sum((run) => run.numPendingTests + run.numTodoTests);
  const everyRunRan = runs.length > 0 && runs.every((run) => run !== null && run.numPassedTests > 0);
  return {
    line: `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    good: everyRunRan && failed === 0,
  };
}
