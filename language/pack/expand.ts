/** A way to say something and how far it has been read. */
interface Cursor {
  readonly pattern: string;
  at: number;
}

const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const readOne = (cursor: Cursor): string[] => {
  const character = cursor.pattern[cursor.at] ?? '';
  cursor.at += 1;
  if (character !== '(') return [character];
  const inside = readAlternatives(cursor);
  cursor.at += 1;
  return inside;
};

const readSequence = (cursor: Cursor): string[] => {
  let texts = [''];
  while (cursor.at < cursor.pattern.length && !'|)'.includes(cursor.pattern[cursor.at] ?? '')) {
    let one = readOne(cursor);
    if (cursor.pattern[cursor.at] === '?' && cursor.pattern.length > 1) {
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

/** Every text that a way to say something stands for: `(a|b)` is one of these, and `?` makes optional what it follows. */
export const expand = (pattern: string): string[] => [...new Set(readAlternatives({ pattern, at: 0 }))];
