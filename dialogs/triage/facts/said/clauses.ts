import { taggedWords, type Concept, type Tagged } from './tagged';

/** Where the mail of a clause is looked at; `both` where one thing is said of the web and of Outlook here. */
export type Place = 'web' | 'here' | 'phone';

/** A stretch of a text in which one thing is said, of one place if it names any. */
export interface Clause {
  readonly words: readonly Tagged[];
  readonly start: number;
  readonly end: number;
  readonly place: Place | null;
  /** What joins it to the clause before: a concept, a mark, or nothing at the beginning of a sentence. */
  readonly joint: 'but' | 'and' | 'then' | 'comma' | 'colon' | 'none';
  /** The number of its sentence. */
  readonly sentence: number;
  /** Whether the sentence ends in a question mark. */
  readonly asked: boolean;
}

const endsSentence = new Set(['.', ';', '!', '?', '\n']);
const breakMarks = new Set([',', ':', '(', ')', '=', '>', '–', '—']);
const isBreak = (text: string): boolean => breakMarks.has(text) || (text.startsWith('-') && /^-+$/.test(text));

/** Whether a clause has a word that stands for one of these. */
export const says = ({ words }: { readonly words: readonly Tagged[] }, ...concepts: readonly Concept[]): boolean =>
  words.some((word) => concepts.some((concept) => word.concepts.includes(concept)));

const is = (word: Tagged | undefined, ...concepts: readonly Concept[]): boolean =>
  word !== undefined && concepts.some((concept) => word.concepts.includes(concept));

/** "Online" is the web where it stands as a place, and not in "go online", "online mode" and what the status bar says. */
const notPlaceBefore =
  /^(?:go|get|gets|goes|getting|gone|going|come|comes|back|stay|be|was|exchange|says|said|reads|connected|work|working|not|wieder|nicht|"|'|:|status|only|mode|using|ordered|order|bought|booked|an|the|my|use|in)$/;
const notPlaceAfter =
  /^(?:mode|modus|modo|status|with|mit|con|avec|archives?|meetings?|shop|banking|courses?|again|"|'|now|exchange|too|services?|arbeiten|gehen|form|profile|but)$/;

const placeOf = (
  word: Tagged,
  before: Tagged | undefined,
  second: Tagged | undefined,
  after: Tagged | undefined,
  aboutCache: boolean,
): Place | null => {
  if (is(word, 'NOT_WEB')) return null;
  if (is(word, 'WEB')) return 'web';
  if (is(word, 'ONLINE'))
    return aboutCache ||
      notPlaceBefore.test(before?.text ?? '') ||
      /^(?:get|gets|getting|bring|put|take|got)$/.test(second?.text ?? '') ||
      notPlaceAfter.test(after?.text ?? '')
      ? null
      : 'web';
  if (is(word, 'PHONE')) return 'phone';
  return is(word, 'HERE') ? 'here' : null;
};

interface Draft {
  words: Tagged[];
  place: Place | null;
  joint: Clause['joint'];
  sentence: number;
}

const verbs: readonly Concept[] = ['BE', 'PRESENT'];
const states: readonly Concept[] = ['GOOD', 'ABSENT', 'STALE', 'WRONG', 'EMPTY', ...verbs];
/** Whether something has been said already, so that "and" can begin something else. */
const hasSaid = (words: readonly Tagged[]): boolean => words.some((word) => is(word, ...states));
/** Whether more is said before the next mark, and not only named ("in Outlook and on the web"). */
const saysMore = (ahead: readonly Tagged[]): boolean => {
  const end = ahead.findIndex(
    (word) => endsSentence.has(word.text) || isBreak(word.text) || is(word, 'BUT', 'AND', 'THEN'),
  );
  return ahead.slice(0, end < 0 ? undefined : end).some((word) => is(word, ...verbs));
};

/** How far back from its place a clause begins: "and not in my Outlook" from "and". */
const beginOf = (words: readonly Tagged[], at: number): number => {
  let begin = at;
  while (begin > 0 && is(words[begin - 1], 'ARTICLE', 'PREP')) begin -= 1;
  while (begin > 0 && is(words[begin - 1], 'NOT', 'ALSO', 'EITHER', 'ONLY')) begin -= 1;
  if (begin > 0 && is(words[begin - 1], 'AND')) begin -= 1;
  return begin;
};

/** Where the clause of a second place begins: at the "and" after the first place, or else with the words before the second. */
const boundaryOf = (words: readonly Tagged[]): number => {
  const first = words.findIndex((word) => is(word, 'WEB', 'HERE', 'PHONE', 'ONLINE'));
  const and = words.findIndex((word, index) => index > first && is(word, 'AND'));
  const what = words.findIndex((word, index) => index > first && is(word, 'WHAT'));
  return and > 0 ? and : what > 0 ? what : beginOf(words, words.length);
};

/** "On that machine" names a thing, and begins no clause. */
const pointsAt = (word: Tagged, before: Tagged | undefined): boolean => word.text === 'that' && is(before, 'PREP');

/** The clauses of a folded text: parted by marks, by words such as "but" and "which", and where a second place is named. */
export const clausesOf = (folded: string): Clause[] => {
  const tagged = taggedWords(folded);
  const aboutCache = /cach/.test(folded);
  const clauses: Clause[] = [];
  let sentence = 0;
  let draft: Draft = { words: [], place: null, joint: 'none', sentence };
  let first = 0;
  const close = (joint: Clause['joint']): void => {
    const [begin] = draft.words;
    const last = draft.words.at(-1);
    if (begin && last) {
      const { words, place } = draft;
      clauses.push({ words, place, joint: draft.joint, sentence, asked: false, start: begin.start, end: last.end });
    }
    draft = { words: [], place: null, joint: begin ? joint : joint === 'comma' ? draft.joint : joint, sentence };
  };
  tagged.forEach((word, index) => {
    if (endsSentence.has(word.text)) {
      close('none');
      if (word.text === '?')
        clauses.splice(first, clauses.length, ...clauses.slice(first).map((clause) => ({ ...clause, asked: true })));
      if (clauses.length > first) sentence += 1;
      first = clauses.length;
      draft.joint = 'none';
      return;
    }
    if (isBreak(word.text)) {
      close(word.text === ':' || word.text === '=' ? 'colon' : 'comma');
      return;
    }
    if (is(word, 'BUT')) close('but');
    else if (is(word, 'THEN') && !pointsAt(word, tagged[index - 1])) {
      if (draft.words.length > 0) close('then');
      else if (draft.joint === 'comma') draft.joint = 'then';
    } else if (is(word, 'AND') && hasSaid(draft.words) && saysMore(tagged.slice(index + 1, index + 9))) close('and');
    const place = placeOf(word, tagged[index - 1], tagged[index - 2], tagged[index + 1], aboutCache);
    if (place && draft.place && place !== draft.place) {
      const at = boundaryOf(draft.words);
      const moved = draft.words.splice(at);
      if (draft.words.length > 0) close(is(moved[0], 'AND') ? 'and' : 'none');
      else draft.joint = 'comma';
      draft.words.push(...moved);
    }
    draft.place = place ?? draft.place;
    draft.words.push(word);
  });
  close('none');
  return clauses;
};
