/** A pattern and how far it has been read. */
interface Cursor {
  readonly pattern: string;
  at: number;
}

const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const readOne = (cursor: Cursor): string[] => {
  const character = cursor.pattern[cursor.at] ?? '';
  cursor.at += 1;
  if (character === '(') {
    const inside = readAlternatives(cursor);
    cursor.at += 1;
    return inside;
  }
  if (character === '[') {
    const end = cursor.pattern.indexOf(']', cursor.at);
    const options = cursor.pattern.slice(cursor.at, end).match(/./g) ?? [];
    cursor.at = end + 1;
    return options;
  }
  if (character !== '\\') return [character];
  const escaped = cursor.pattern[cursor.at] ?? '';
  cursor.at += escaped === 'w' ? 2 : 1;
  return [escaped === 'w' ? '*' : escaped];
};

const readSequence = (cursor: Cursor): string[] => {
  let texts = [''];
  while (cursor.at < cursor.pattern.length && !'|)'.includes(cursor.pattern[cursor.at] ?? '')) {
    let one = readOne(cursor);
    if (cursor.pattern[cursor.at] === '?') {
      cursor.at += 1;
      one = ['', ...one];
    }
    texts = joined(texts, one);
  }
  return texts;
};

const readAlternatives = (cursor: Cursor): string[] => {
  const texts = readSequence(cursor);
  while (cursor.pattern[cursor.at] === '|') {
    cursor.at += 1;
    texts.push(...readSequence(cursor));
  }
  return texts;
};

/**
 * Every text that a pattern stands for. A pattern is made of letters, `(a|b)`, `[ab]`, `?` after any of these, and
 * `\w*` for the rest of a word, which is written `*` in the result.
 */
export const expandPattern = (pattern: string): string[] => [...new Set(readAlternatives({ pattern, at: 0 }))];
