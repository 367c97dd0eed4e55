import type { Tagged } from '../../tag/tag';
import type { Clause } from '../../tag/clauses';
import { says } from '../../tag/tag';
import { stateOf, type State } from '../../tag/state';

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

const is = (word: Tagged, ...tags: readonly string[]): boolean => tags.some((tag) => word.tags.includes(tag));

/** Where in a clause the web is named; -1 where it is not. */
export const webIn = ({ words }: Clause): number => words.findIndex((word) => is(word, 'web', 'online'));

/** The web named with a word of place: "on the web", "im Browser". */
const placed = /^(?:on|in|over|im|ins|sur|en|por|uber|online)/;

/** "I have webmail", "they read OWA": the web is what is had or seen, and not where. */
const isObject = (clause: Clause): boolean => {
  const { words } = clause;
  const web = webIn(clause);
  const before = words.slice(0, Math.max(web, 0));
  const verb = before.findLastIndex((word) => is(word, 'present'));
  if (verb < 0 || words.slice(web).some((word) => is(word, 'present'))) return false;
  return !placed.test(words[web]?.text ?? '') && !before.slice(verb).some((word) => is(word, 'prep', 'look'));
};

/** "They are in webmail", "it's still on the web", "on the website they are": it is there. */
const isThere = (clause: Clause): boolean => {
  const { words } = clause;
  const web = webIn(clause);
  if (web < 0) return false;
  if (words.at(-1)?.tags.includes('be') === true) return true;
  const be = words.slice(0, web).findLastIndex((word) => is(word, 'be'));
  const between = words.slice(be + 1, web);
  return (
    be >= 0 &&
    between.every((word) => is(word, 'prep', 'article', 'only', 'still', 'all') || /^(?:bien|now)$/.test(word.text)) &&
    (placed.test(words[web]?.text ?? '') || between.some((word) => is(word, 'prep')))
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
    if (state.good || says(clause, 'as-should')) return 'praise';
  const looks = clause.place === 'web' && last.clause.place === null && says(clause, 'look');
  if (here && clause.joint === 'then' && looks && isMute(state) && !isMute(last.state)) return 'state';
  const named = last.clause.place === 'web' && clause.place === null && isMute(last.state) && !last.clause.asked;
  const next = last.clause.sentence + 1 === clause.sentence && says(last.clause, 'look') && !isMute(state);
  if (!named || !(here || next) || says(last.clause, 'also', 'same', 'either', 'only', 'yes')) return null;
  if (says(last.clause, 'reads') && clause.words.length <= 2) return null;
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
