/** A word of a text, in its place; contractions and elisions are two ("isn't" is "is" and "n't", "l'ordinateur" is "l'" and "ordinateur"). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern =
  /n't\b|\d+(?:[:.,]\d+)+|(?<![\p{L}\p{N}])(?:qu|lorsqu|puisqu|jusqu|[cdjlmnst])'(?=\p{L})|(?:outlook\.)?(?:office(?:365)?|live)\.com|outlook\.com|'(?:s|re|ve|ll|m|d|em)\b|\p{L}+?(?=n't\b)|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|has|have|had)(?=nt\b)|(?<=(?:do|does|did|is|are|was|were|wo|ca|could|would|should|has|have|had))nt\b|[\p{L}\p{N}]+\*?|[^\s\p{L}\p{N}-]|(?<=\s)-+(?=\s)/gu;

const asSaid = (said: string, next: string | undefined): string => {
  if (said === 'nt') return "n't";
  const negated = next === "n't" || next === 'nt';
  return negated && said === 'ca' ? 'can' : negated && said === 'wo' ? 'will' : said;
};

/** The words and marks of a folded text. */
export const wordsOf = (folded: string): Word[] =>
  [...folded.matchAll(wordPattern)].map((match, index, all) => ({
    text: asSaid(match[0], all[index + 1]?.[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
