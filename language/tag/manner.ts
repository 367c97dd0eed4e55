import { is, says, type Tagged } from './tag';

/** In what manner something is said; what is told outright, of now and of one's own computer has none of it. */
export interface Manner {
  /** It is a question. */
  readonly asked: boolean;
  /** The writer does not know. */
  readonly doubted: boolean;
  /** Asked for, and not so. */
  readonly wished: boolean;
  /** Feared, and not so. */
  readonly feared: boolean;
  /** Under a condition, or supposed. */
  readonly supposed: boolean;
  readonly time: 'past' | 'present' | 'future';
  /** Whose computer, mailbox or trouble it is: of who writes (or for whom somebody writes), of another, or of one that is no more. */
  readonly whose: 'own' | 'other' | 'former';
}

interface Part {
  readonly words: readonly Tagged[];
  readonly sentence: number;
}

/** What stands around a clause. */
export interface Related {
  readonly inSentence: readonly Part[];
  readonly all: readonly Part[];
  /** The sentence ends in a question mark. */
  readonly asked: boolean;
}

const firstWord = ({ words }: Part): Tagged | undefined => words.find(({ kind }) => kind !== 'mark');

/** "Can I lose mail", without a mark, asks as well; "how long it takes" and "when I open it" need one. */
const asksBare = (sentence: readonly Part[]): boolean => {
  const first = sentence[0] && firstWord(sentence[0]);
  return is(first, 'asks-whether');
};

/** How many words at the beginning of a clause name who it is about. */
const subjectWords = 5;

const isOfAnother = (part: Part, { all }: Related): boolean => {
  if (all.some((one) => says(one, 'behalf'))) return false;
  const subject = part.words.slice(0, subjectWords);
  const named = subject.some((word) => is(word, 'others', 'boss', 'stranger'));
  if (!named || says(part, 'mine')) return false;
  const namesAnother = ({ words }: Part): boolean =>
    words.slice(0, subjectWords).some((word) => is(word, 'others', 'boss'));
  return all.some((one) => one !== part && says(one, 'mine', 'me', 'my') && !namesAnother(one));
};

/** Reads in what manner a clause is said. */
export const mannerOf = (part: Part, related: Related): Manner => {
  const { inSentence } = related;
  const here = (...tags: readonly string[]): boolean => says(part, ...tags);
  const sentenceSays = (...tags: readonly string[]): boolean => inSentence.some((one) => says(one, ...tags));
  const asked = related.asked || asksBare(inSentence);
  return {
    asked,
    doubted: here('unsure') || inSentence.some((one) => says(one, 'unsure') && one.words.length <= subjectWords),
    wished: here('wish'),
    feared: sentenceSays('fear'),
    supposed: here('if'),
    time: here('future') ? 'future' : here('past', 'had') ? 'past' : 'present',
    whose: here('former', 'at-home') ? 'former' : isOfAnother(part, related) ? 'other' : 'own',
  };
};
