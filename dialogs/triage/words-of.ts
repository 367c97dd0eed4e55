/** The words of a folded text; numbers, addresses and paths stand for their kind, since the next person has others. */
export const wordsOf = (folded: string): string[] =>
  folded
    .replace(/https?:\/\/\S+/g, ' urlhere ')
    .replace(/(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g, ' addresshere ')
    .replace(/[a-z]:\\[^\s"']+/g, ' pathhere ')
    .replace(/\b0x[0-9a-f]{6,8}\b/g, ' codehere ')
    .replace(/\d+(?:[.,:]\d+)*/g, ' 9 ')
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
