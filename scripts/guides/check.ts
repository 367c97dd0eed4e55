import { checkGuides } from './check-guides';

const { lines, isWell } = checkGuides(process.argv[2] ?? 'guides');
for (const line of lines) console.log(line);
if (!isWell) process.exitCode = 1;
