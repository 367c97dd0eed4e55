import { readFileSync } from 'node:fs';
import { closingLine, type TestSummary } from './count-tests/closing-line';

function readSummary(file: string): TestSummary | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestSummary;
  } catch {
    return null;
  }
}

/** For .ci/run: sums up the files that `jest --json --outputFile` wrote; exits with 1 unless all is well. */
const { line, good } = closingLine(process.argv.slice(2).map(readSummary));
console.log(line);
if (!good) process.exitCode = 1;
