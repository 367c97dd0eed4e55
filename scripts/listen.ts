/**
 * Reads JSON lines `{"text", "place", "guide"?, "step"?, "facts"?}` from standard input, or from the files named as
 * arguments, and writes what is heard in each as one JSON line: its acts, what comes of them, and what is said.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { makeListener } from './listen/listener';
import { readLine } from './listen/listen-line';

// Whoever runs for two seconds only gains nothing by compiling anything twice.
setFlagsFromString('--no-regexp-tier-up');
setFlagsFromString('--no-opt');

const main = (): void => {
  const files = process.argv.slice(2);
  const input = (files.length > 0 ? files : [0]).map((file) => readFileSync(file, 'utf8')).join('\n');
  const listen = makeListener();
  const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const outputs = lines.map((line, index) => {
    const typed = readLine(line);
    if (typed) {
      const { text, acts, then, says } = listen(typed);
      return JSON.stringify({ text, acts, then, says });
    }
    const fault = `line ${index + 1}: expected {"text": "…", "place": "…"} as JSON`;
    console.error(fault);
    process.exitCode = 1;
    return JSON.stringify({ error: fault });
  });
  if (outputs.length > 0) process.stdout.write(`${outputs.join('\n')}\n`);
};

main();
