/**
 * Reads JSON lines `{"text": …}` from standard input, or from the files named as arguments, and writes what triage
 * makes of each as one JSON line. With `"inSession": true` the text is an answer to the present card.
 */
import { readFileSync } from 'node:fs';
import { trainTriage } from '../dialogs/triage/train-triage';
import { answerLine } from './triage/answer-line';
import { loadSymptoms } from './triage/load-symptoms';

const main = (): void => {
  const files = process.argv.slice(2);
  const input = (files.length > 0 ? files : [0]).map((file) => readFileSync(file, 'utf8')).join('\n');
  const triage = trainTriage(loadSymptoms());
  const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const outputs = lines.map((line, index) => {
    const { output, fault } = answerLine(triage, line, index + 1);
    if (fault !== undefined) {
      console.error(fault);
      process.exitCode = 1;
    }
    return output;
  });
  if (outputs.length > 0) process.stdout.write(`${outputs.join('\n')}\n`);
};

main();
