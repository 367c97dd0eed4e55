/** What an address, a path or a number cannot do without; most sentences have none of it and need no replacing. */
const hasKinds = /[\d@]|:\/\/|:\\/;

const withKinds = (folded: string): string =>
  folded
    .replace(/https?:\/\/\S+/g, ' urlhere ')
    .replace(/(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g, ' addresshere ')
    .replace(/[a-z]:\\[^\s"']+/g, ' pathhere ')
    .replace(/\b0x[0-9a-f]{6,8}\b/g, ' codehere ')
    .replace(/\d+(?:[.,:]\d+)*/g, ' 9 ');

/** The words of a folded text; numbers, addresses and paths stand for their kind, since the next person has others. */
export const wordsOf = (folded: string): string[] =>
  (hasKinds.test(folded) ? withKinds(folded) : folded).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
