import type { Concept, Tagged } from '../said/tagged';
import { says, type Clause } from '../said/clauses';
import { stateOf, type State } from '../said/state';

/** A clause and how things stand in it, with what belongs to it. */
export interface Told {
  readonly clause: Clause;
  readonly state: State;
}

const nothing: State = {
  good: false,
  present: false,
  much: false,
  bad: false,
  gone: false,
  half: false,
  denied: false,
};

/** Whether a clause does not say how things stand. */
export const isMute = (state: State): boolean =>
  !state.good && !state.present && !state.bad && !state.denied && !state.much;

const is = (word: Tagged, ...concepts: readonly Concept[]): boolean =>
  concepts.some((concept) => word.concepts.includes(concept));

/** Where in a clause the web is named; -1 where it is not. */
export const webIn = ({ words }: Clause): number => words.findIndex((word) => is(word, 'WEB', 'ONLINE'));

/** The web named with a word of place: "on the web", "im Browser". */
const placed = /^(?:on|in|over|im|ins|sur|en|por|uber|online)/;

/** "I have webmail", "they read OWA": the web is what is had or seen, and not where. */
const isObject = (clause: Clause): boolean => {
  const { words } = clause;
  const web = webIn(clause);
  const before = words.slice(0, Math.max(web, 0));
  const verb = before.findLastIndex((word) => is(word, 'PRESENT'));
  if (verb < 0 || words.slice(web).some((word) => is(word, 'PRESENT'))) return false;
  return !placed.test(words[web]?.text ?? '') && !before.slice(verb).some((word) => is(word, 'PREP', 'LOOK'));
};

/** "They are in webmail", "it's still on the web", "on the website they are": it is there. */
const isThere = (clause: Clause): boolean => {
  const { words } = clause;
  const web = webIn(clause);
  if (web < 0) return false;
  if (words.at(-1)?.concepts.includes('BE') === true) return true;
  const be = words.slice(0, web).findLastIndex((word) => is(word, 'BE'));
  const between = words.slice(be + 1, web);
  return (
    be >= 0 &&
    between.every((word) => is(word, 'PREP', 'ARTICLE', 'ONLY', 'STILL', 'ALL') || /^(?:bien|now)$/.test(word.text)) &&
    (placed.test(words[web]?.text ?? '') || between.some((word) => is(word, 'PREP')))
  );
};

/** How things stand in a clause of the web, where to be there is to be present, and the web itself is no news. */
const stateThere = (clause: Clause): State => {
  const state = stateOf(clause);
  if (clause.place !== 'web') return state;
  if (!state.denied && (!state.bad || state.gone) && !state.present && isThere(clause))
    return { ...state, bad: false, gone: false, present: true };
  return isObject(clause) && !state.good && !state.bad ? nothing : state;
};

/** What a clause adds to the one before it: how it is on the web, which that one only names. */
const addsTo = (last: Told, clause: Clause, state: State): 'state' | 'praise' | null => {
  const here = last.clause.sentence === clause.sentence;
  if (clause.joint === 'then' && here && last.clause.place === 'web' && clause.place === null)
    if (state.good || says(clause, 'AS_SHOULD')) return 'praise';
  const looks = clause.place === 'web' && last.clause.place === null && says(clause, 'LOOK');
  if (here && clause.joint === 'then' && looks && isMute(state) && !isMute(last.state)) return 'state';
  const named = last.clause.place === 'web' && clause.place === null && isMute(last.state) && !last.clause.asked;
  const next = last.clause.sentence + 1 === clause.sentence && says(last.clause, 'LOOK') && !isMute(state);
  if (!named || !(here || next) || says(last.clause, 'ALSO', 'SAME', 'EITHER', 'ONLY', 'YES')) return null;
  if (says(last.clause, 'READS') && clause.words.length <= 2) return null;
  return clause.joint !== 'but' || clause.words.length <= 3 ? 'state' : null;
};

/** The clauses with how things stand, each that only names the web joined to the one that says how it is there. */
export const toldIn = (clauses: readonly Clause[]): Told[] => {
  const told: Told[] = [];
  for (const clause of clauses) {
    const state = stateThere(clause);
    const last = told.at(-1);
    const adds = last ? addsTo(last, clause, state) : null;
    if (!last || !adds) {
      told.push({ clause, state });
      continue;
    }
    const words = [...last.clause.words, ...clause.words];
    told[told.length - 1] = {
      clause: { ...last.clause, words, place: 'web', end: clause.end, asked: clause.asked },
      state: adds === 'praise' ? { ...nothing, good: true } : stateOf({ words }),
    };
  }
  return told;
};
