/** A thing that people name in many ways and four languages, and how it is recognised in folded text (see fold-text.ts). */
export interface Concept {
  readonly name: string;
  readonly pattern: RegExp;
}

/** A concept from the alternatives of its pattern; each is matched as whole words. */
export const concept = (name: string, ...alternatives: readonly string[]): Concept => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
});
