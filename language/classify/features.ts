import type { Said } from '../reading';
import { wordsOf } from './words-of';

/** What the classifier looks at in a text: what it learns of these, and of their letters, is the vocabulary's. */
export interface Features {
  /** The words in their order, as often as they come. */
  readonly words: readonly string[];
  /** The names of the tags in order of the alphabet, each once. */
  readonly concepts: readonly string[];
}

/** Letters between "not" and what it turns round. */
const reachOfNot = 24;

/** Tags that say how a sentence is built and nothing of what it is about. */
const ofGrammar: ReadonlySet<string> = new Set(
  `access act again agrees all and article as-should auxiliary be brings but compared declines filler future good had here if item kept lacks look me mine my new newer no-denial no-place no-place-after no-place-before no-praise now okay older online-place only past polite prep present reads send-it shuts then thrown unsure what wish yes`.split(
    ' ',
  ),
);

const turns = (tag: string): boolean => tag === 'not' || tag === 'fails';

/** Reads the features of a text: a tag that a "not" just before turns round has a `!` before it. */
export const featuresOf = ({ folded, mentions }: Said): Features => {
  const nots = mentions.filter(({ tag }) => turns(tag));
  const concepts = new Set<string>();
  for (const { tag, start } of mentions) {
    if (ofGrammar.has(tag)) continue;
    const denied =
      !turns(tag) &&
      nots.some((not) => {
        const between = start >= not.end && start - not.end <= reachOfNot ? folded.slice(not.end, start) : '.';
        return !/[.;,!?]/.test(between);
      });
    concepts.add(denied ? `!${tag}` : tag);
  }
  return { words: wordsOf(folded), concepts: [...concepts].sort() };
};
