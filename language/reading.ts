import { clausesOf, type Clause } from './tag/clauses';
import { readableText } from './tag/fold';
import type { Phrase } from './pack/read-words';
import { taggerOf, type TaggedText } from './tag/tag';

/**
 * What one text says, read once a turn. Everything that is made of a text afterwards (problems, facts, acts) looks at
 * tags and clauses, never at letters:
 *
 * - `words`: words, signs, emoji, and whole paths, addresses and codes, each with its tags; of several phrases of
 *   `guides/words` that begin at one place the longest is taken as one word (`says`, `is` in tag/tag.ts ask for tags).
 * - `mentions`: every tag with its place, also of phrases inside longer ones.
 * - `clauses`: stretches in which one thing is said, each with its place (the web, here, a phone), its state (good, there,
 *   missing, denied…), and its manner: asked, doubted, wished, feared, supposed, when, and whose computer it is of.
 *
 * A new notion is a row in the four files of `guides/words`; nothing has to be told to the code.
 */
export interface Said extends TaggedText {
  readonly clauses: readonly Clause[];
}

/** Reads what a text says, whatever comes in; pure, and quick for up to 4,000 letters of anything. */
export type Hear = (text: string) => Said;

/** Makes the reader of texts out of the phrases of all languages. */
export const hearing = (phrases: readonly Phrase[]): Hear => {
  const tag = taggerOf(phrases);
  return (text) => {
    const tagged = tag(readableText(text));
    let clauses: readonly Clause[] | undefined;
    return {
      ...tagged,
      /** Made when they are first looked at: for the problem alone that a part of a text means nobody does. */
      get clauses() {
        return (clauses ??= clausesOf(tagged.words));
      },
    };
  };
};
