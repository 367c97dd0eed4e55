type Words = readonly [name: string, lines: readonly string[]];

const alike = (a: readonly string[], b: readonly string[]): number => {
  const end = a.findIndex((line, index) => line !== b[index]);
  return end < 0 ? a.length : end;
};

/** The longest run of lines with which these begin, in one of the earlier. */
const longestRun = (rest: readonly string[], earlier: readonly Words[]): { length: number; told: string } => {
  let longest = { length: 0, told: '' };
  for (const [name, known] of earlier)
    known.forEach((line, from) => {
      if (line !== rest[0]) return;
      const length = alike(rest, known.slice(from));
      const lines = length === 1 ? String(from + 1) : `${from + 1}–${from + length}`;
      if (length > longest.length) longest = { length, told: `(${lines} of ${name})` };
    });
  return longest;
};

/** The run of lines with which these begin that stand in the guides, as an entry of a list or alone. */
const guideRun = (lines: readonly string[], guides: ReadonlySet<string>): { length: number; told: string } => {
  const end = lines.findIndex((line) => !guides.has(line.replace(/^(?:\d+\.|•) /, '')));
  const length = end < 0 ? lines.length : end;
  return { length, told: `(${length} lines of the guides)` };
};

/**
 * Several texts as one, in which several lines behind each other stand once: what an earlier one has is named by its
 * place there, and what the guides say by its length; such names stand in one line.
 */
export const wordsOnce = (all: readonly Words[], guides: ReadonlySet<string>): string =>
  all
    .flatMap(([name, lines], index) => {
      const told = [`# ${name}`];
      for (let at = 0; at < lines.length;) {
        const rest = lines.slice(at);
        const known = longestRun(rest, all.slice(0, index));
        const guide = guideRun(rest, guides);
        const run = guide.length > Math.max(known.length, 1) ? guide : known;
        // A single line is named only where that costs none: beside another name.
        const isNamed = run.length > 1 || (run.length === 1 && /^(?:# |\()/u.test(told.at(-1)!));
        told.push(isNamed ? run.told : lines[at]!);
        at += Math.max(run.length, 1);
      }
      return told;
    })
    .join('\n')
    .replaceAll(/(?<=^(?:# |\().*)\n(?=\()/gmu, ' ');
