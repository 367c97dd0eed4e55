/**
 * Reads JSON lines `{"text": …}` from standard input, or from the files named as arguments, and writes what is read in
 * each as one JSON line. With `"inSession": true` the text is an answer to the present card.
 */
import { readFileSync } from 'node:fs';
import { learntFrom } from '../bot/start/learnt';
import { readFolder, shippedFolder } from '../bot/start/read-folder';
import { readDeclared } from '../dialogs/guide/read';
import { readerOf } from '../language/learn';
import { answerLine } from './triage/answer-line';

const main = (): void => {
  const names = process.argv.slice(2);
  const input = (names.length > 0 ? names : [0]).map((file) => readFileSync(file, 'utf8')).join('\n');
  const files = readFolder(shippedFolder());
  const declared = readDeclared(files);
  if (!declared) throw new Error('guides/facts.yaml cannot be read');
  const language = learntFrom(files, declared);
  if ('faults' in language) throw new Error(language.faults.join('\n'));
  const read = readerOf(language.learnt);
  const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const outputs = lines.map((line, index) => {
    const { output, fault } = answerLine(read, line, index + 1);
    if (fault !== undefined) {
      console.error(fault);
      process.exitCode = 1;
    }
    return output;
  });
  if (outputs.length > 0) process.stdout.write(`${outputs.join('\n')}\n`);
};

main();
