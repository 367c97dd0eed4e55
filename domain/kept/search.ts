/** A word longer than this is cut, and of a text no more words than this are looked at. */
const longestWord = 40;
const mostWords = 200;

/** The words of a text as they are looked for: small letters without accents, each once. */
export const wordsOf = (text: string): readonly string[] => {
  const plain = text
    .slice(0, 20_000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));
  return [...new Set(words)].slice(0, mostWords);
};
