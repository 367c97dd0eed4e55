type Words = readonly [name: string, lines: readonly string[]];

const alike = (a: readonly string[], b: readonly string[]): number => {
  const end = a.findIndex((line, index) => line !== b[index]);
  return end < 0 ? a.length : end;
};

/** The longest run of lines with which these begin, in one of the earlier. */
const longestRun = (lines: readonly string[], earlier: readonly Words[]): { length: number; told: string } => {
  let longest = { length: 0, told: '' };
  for (const [name, known] of earlier)
    known.forEach((_, from) => {
      const length = alike(lines, known.slice(from));
      const to = length > 1 ? `–${from + length}` : '';
      if (length > longest.length) longest = { length, told: `(${from + 1}${to} of ${name})` };
    });
  return longest;
};

/** Several texts as one, in which every line stands once: what an earlier one has is named by its place there. */
export const wordsOnce = (all: readonly Words[]): string =>
  all
    .flatMap(([name, lines], index) => {
      const told = [`# ${name}`];
      for (let at = 0; at < lines.length;) {
        const run = longestRun(lines.slice(at), all.slice(0, index));
        told.push(run.length > 0 ? run.told : lines[at]!);
        at += Math.max(run.length, 1);
      }
      return told;
    })
    .join('\n');
