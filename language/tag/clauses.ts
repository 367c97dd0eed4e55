import { mannerOf, type Manner } from './manner';
import { stateOf, type State } from './state';
import { is, type Tagged } from './tag';

/** Where the mail of a clause is looked at. */
export type Place = 'web' | 'here' | 'phone';

/** A stretch of a text in which one thing is said, of one place if it names any. */
export interface Clause extends Manner {
  readonly words: readonly Tagged[];
  readonly start: number;
  readonly end: number;
  readonly place: Place | null;
  /** How it says that things stand. */
  readonly state: State;
  /** What joins it to the clause before: a word, a mark, or nothing at the beginning of a sentence. */
  readonly joint: 'but' | 'and' | 'then' | 'comma' | 'colon' | 'none';
  /** The number of its sentence. */
  readonly sentence: number;
}

const endsSentence = new Set(['.', ';', '!', '?', '\n']);
const breakMarks = new Set([',', ':', '(', ')', '=', '>', '–', '—']);
const isBreak = (text: string): boolean => breakMarks.has(text) || text.startsWith('-');

/** How many words back "get … online" is still no place. */
const second = 2;

const placeOf = (words: readonly Tagged[], at: number, aboutCache: boolean): Place | null => {
  const word = words[at];
  if (is(word, 'no-place')) return null;
  if (is(word, 'web')) return 'web';
  if (is(word, 'online')) {
    const isNone =
      aboutCache ||
      is(words[at - 1], 'no-place-before') ||
      is(words[at - second], 'brings') ||
      is(words[at + 1], 'no-place-after');
    return isNone ? null : 'web';
  }
  if (is(word, 'phone')) return 'phone';
  return is(word, 'here') ? 'here' : null;
};

interface Draft {
  words: Tagged[];
  place: Place | null;
  joint: Clause['joint'];
}

const verbs = ['be', 'present'];
const states = ['good', 'gone', 'stale', 'wrong', 'empty', ...verbs];
/** Words looked ahead for whether more is said before the next mark, and not only named ("in Outlook and on the web"). */
const ahead = 8;
const saysMore = (words: readonly Tagged[]): boolean => {
  const end = words.findIndex(
    (word) => endsSentence.has(word.text) || isBreak(word.text) || is(word, 'but', 'and', 'then'),
  );
  return words.slice(0, end < 0 ? undefined : end).some((word) => is(word, ...verbs));
};

/** How far back from its place a clause begins: "and not in my Outlook" from "and". */
const beginOf = (words: readonly Tagged[], at: number): number => {
  let begin = at;
  while (begin > 0 && is(words[begin - 1], 'article', 'prep')) begin -= 1;
  while (begin > 0 && is(words[begin - 1], 'not', 'also', 'either', 'only')) begin -= 1;
  return begin > 0 && is(words[begin - 1], 'and') ? begin - 1 : begin;
};

/** Where the clause of a second place begins: at the "and" after the first place, or with the words before the second. */
const boundaryOf = (words: readonly Tagged[]): number => {
  const first = words.findIndex((word) => is(word, 'web', 'here', 'phone', 'online'));
  const and = words.findIndex((word, index) => index > first && is(word, 'and'));
  const what = words.findIndex((word, index) => index > first && is(word, 'what'));
  return and > 0 ? and : what > 0 ? what : beginOf(words, words.length);
};

/** "On that machine" names a thing, and begins no clause. */
const pointsAt = (word: Tagged, before: Tagged | undefined): boolean => word.text === 'that' && is(before, 'prep');

type Raw = Pick<Clause, 'words' | 'place' | 'joint' | 'sentence'>;

/** Parts words at marks, at words such as "but" and "which", and where a second place is named. */
const partsOf = (words: readonly Tagged[]): { parts: Raw[]; asked: Set<number> } => {
  const aboutCache = words.some((word) => is(word, 'cache'));
  const parts: Raw[] = [];
  const asked = new Set<number>();
  let sentence = 0;
  let first = 0;
  let draft: Draft = { words: [], place: null, joint: 'none' };
  const close = (joint: Clause['joint']): void => {
    const begun = draft.words.length > 0;
    if (begun) parts.push({ ...draft, sentence });
    draft = { words: [], place: null, joint: begun || joint !== 'comma' ? joint : draft.joint };
  };
  words.forEach((word, index) => {
    if (endsSentence.has(word.text)) {
      close('none');
      if (word.text === '?') asked.add(sentence);
      if (parts.length > first) sentence += 1;
      first = parts.length;
      return;
    }
    if (isBreak(word.text)) {
      close(word.text === ':' || word.text === '=' ? 'colon' : 'comma');
      return;
    }
    if (is(word, 'but')) close('but');
    else if (is(word, 'then') && !pointsAt(word, words[index - 1])) {
      if (draft.words.length > 0) close('then');
      else if (draft.joint === 'comma') draft.joint = 'then';
    } else if (is(word, 'and') && draft.words.some((said) => is(said, ...states)))
      if (saysMore(words.slice(index + 1, index + 1 + ahead))) close('and');
    const place = placeOf(words, index, aboutCache);
    if (place && draft.place && place !== draft.place) {
      const moved = draft.words.splice(boundaryOf(draft.words));
      if (draft.words.length > 0) close(is(moved[0], 'and') ? 'and' : 'none');
      else draft.joint = 'comma';
      draft.words.push(...moved);
    }
    draft.place = place ?? draft.place;
    draft.words.push(word);
  });
  close('none');
  return { parts, asked };
};

/** The clauses of a tagged text, in its order. */
export const clausesOf = (words: readonly Tagged[]): Clause[] => {
  const { parts, asked } = partsOf(words);
  return parts.map((part) => {
    const inSentence = parts.filter(({ sentence }) => sentence === part.sentence);
    const manner = mannerOf(part, { inSentence, asked: asked.has(part.sentence), all: parts });
    const state = stateOf(part);
    return { ...part, ...manner, state, start: part.words[0]?.start ?? 0, end: part.words.at(-1)?.end ?? 0 };
  });
};
