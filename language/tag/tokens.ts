/** What a token is: `path`, `address` and `code` (an error code, a build) are kept whole. */
export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'path' | 'address' | 'code';

/** A word or sign of a folded text, in its place. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
}

/**
 * Contractions and elisions are two words ("isn't" is "is" and "n't", "l'ordinateur" is "l'" and "ordinateur"); a hyphen
 * parts words, and is a mark between spaces.
 */
const kinds: readonly (readonly [TokenKind, string])[] = [
  ['path', String.raw`[a-z]:\\[^\s"'<>|]{0,300}|%[a-z]{3,20}%(?:\\[^\s"'<>|]{0,300})?|\\\\[a-z0-9][^\s"'<>|]{2,300}`],
  ['address', String.raw`https?:\/\/\S{1,400}|[a-z0-9][\w.-]{0,63}@[a-z0-9][\w-]{0,63}(?:\.[\w-]{1,24}){1,4}`],
  ['code', String.raw`0x[0-9a-f]{4,16}(?![\p{L}\p{N}])|\d{1,3}(?:\.\d{1,6}){2,4}(?![\p{L}\p{N}])`],
  ['word', String.raw`(?:outlook\.)?(?:office(?:365)?|live)\.com|outlook\.com`],
  ['number', String.raw`\d{1,30}(?:[:.,]\d{1,30}){1,30}|\d{1,30}(?![\p{L}\p{N}])`],
  [
    'emoji',
    String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}|\ufe0f)*|[:;]-?[()dp](?![\p{L}\p{N}])`,
  ],
  [
    'word',
    String.raw`n't(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:qu|lorsqu|puisqu|jusqu|[cdjlmnst])'(?=\p{L})|'(?:s|re|ve|ll|m|d|em)(?![\p{L}\p{N}])|\p{L}{1,30}?(?=n't(?![\p{L}\p{N}]))|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|has|have|had)(?=nt(?![\p{L}\p{N}]))|(?<=(?:do|does|did|is|are|was|were|wo|ca|could|would|should|has|have|had))nt(?![\p{L}\p{N}])|[\p{L}\p{N}]+\*?`,
  ],
  ['mark', String.raw`(?<=\s)-+(?=\s)|[^\s\p{L}\p{N}-]`],
];
const pattern = new RegExp(kinds.map(([, source]) => `(${source})`).join('|'), 'gu');

const asSaid = (said: string, next: string | undefined): string => {
  if (said === 'nt') return "n't";
  const negated = next === "n't" || next === 'nt';
  return negated && said === 'ca' ? 'can' : negated && said === 'wo' ? 'will' : said;
};

/** The longest quotation: an opened mark that is not closed within so many tokens quotes nothing. */
const longestQuote = 60;

/** The tokens that stand between quotation marks. */
const quotedOf = (texts: readonly string[]): boolean[] => {
  const quoted = texts.map(() => false);
  let open = -1;
  texts.forEach((text, at) => {
    if (text !== '"') return;
    if (open >= 0 && at - open <= longestQuote) {
      quoted.fill(true, open + 1, at);
      open = -1;
    } else open = at;
  });
  return quoted;
};

/** The words and signs of a folded text. */
export const tokensOf = (folded: string): Token[] => {
  const matches = [...folded.matchAll(pattern)];
  const quoted = quotedOf(matches.map(([text]) => text));
  return matches.map((match, index) => ({
    text: asSaid(match[0], matches[index + 1]?.[0]),
    start: match.index,
    end: match.index + match[0].length,
    kind: kinds[(match.slice(1) as (string | undefined)[]).findIndex((group) => group !== undefined)]?.[0] ?? 'mark',
    quoted: quoted[index] ?? false,
  }));
};
