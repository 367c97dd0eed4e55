/** A thing that people name in many ways and four languages. */
export interface Concept {
  readonly name: string;
  /** Each way to say it, in the small pattern language of expand-pattern.ts, folded (see fold-text.ts). */
  readonly patterns: readonly string[];
}

/** A concept from the ways to say it; each is matched as whole words. */
export const concept = (name: string, ...patterns: readonly string[]): Concept => ({ name, patterns });
