import { findConcepts } from '../lexicon/find-concepts';
import type { ReadFact } from '../result';
import { readAt, type FactReader, type Source } from './reading';

/** The web is wrong as well, said in the clause of the web or right after it. */
const wrongToo = [
  /\b(?:also|too|as well|either|neither|nor|auch|genauso|ebenso|weder|aussi|pareil|non plus|ni|tampoco|tambien)\b/,
  /\b(?:wrong|incorrect|none of (?:it|them)|nothing there|lo mismo|falsch|faux|mal)\b/,
  /\bsame (?:thing |problem |issue |picture |result )?(?:in|on|with|when i)\b|\bit's the same\b|\b(?:shows|has|says) the same\b/,
];
/** Directly before the web: it is not there. */
const notThere =
  /\b(?:not|nor|neither|pas|nicht|ni|no|tampoco)(?: even| auch)?(?: (?:in|on|the|via|sur|im|en|le|la|through|using))* $/;
/** Directly before the web: Outlook has less than it. */
const behind = /\b(?:behind|older|fewer|less|later|earlier|menos|moins|weniger)\b[^.;!?]{0,24}$/;
const negated =
  /\b(?:not|no|n't|cannot|cant|never|nothing|none|nicht|kein\w*|pas|aucun|ningun\w*|doesn't|isn't|aren't|don't|can't|won't|doesnt|isnt|arent|dont|missing|gone|empty|wrong|error|lost|fail\w*|broken|down|outdated|stale|old|behind|fehl\w+|weg|leer|manqu\w+|faltan?|disparu\w*)\b/;
const right =
  /\b(?:has|have|had|got|all|everything|every|fine|ok|okay|good|right|correct\w*|current|up to date|up-to-date|works?|working|worked|complete|intact|full|there|is|are|was|were|see|sees|saw|shows?|find|finds|visible|present|appears?|arrives?|gets?|comes?|only|instantly|immediately|da|alle[ns]?|alles|sehe|sieht|stimmt|richtig|aktuell|funktioniert|geht|sind|kommen|zeigt|voll|tout|tous|toutes|vois|voit|bon|bien|correct|marche|est|sont|arrivent|va|todo[s]?|toda[s]?|veo|ve|estan|esta|aparecen|salen|llegan|funciona|si|perfectly|newer|more|perfect|read|keep using|use)\b/;
/** Said of the mail rather than of the web: it is not in Outlook. */
const clauseEnd =
  /[.;!?]|,? (?:but|while|whereas|although|though|yet|however|aber|mais|pero|mientras|wahrend)\b|, | - |: /g;

interface Clause {
  readonly start: number;
  readonly end: number;
}

const clausesOf = (folded: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of folded.matchAll(clauseEnd)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, end: folded.length }].filter(({ start: from, end }) => end - from > 2);
};

const question =
  /\b(?:how (?:do|can|to)|where (?:is|do|can)|what is|can't (?:open|log|reach|get)|cannot open|unable to (?:open|log))\b/;

const judge = (source: Source, clause: Clause, web: Clause): ReadFact[] => {
  const said = source.folded.slice(clause.start, clause.end);
  const next = source.folded.slice(clause.end, clause.end + 30);
  const around = `${said} ${/^[^a-z]*(?:neither|either|too|as well|auch nicht|tampoco|non plus)\b/.exec(next)?.[0] ?? ''}`;
  const read = (value: string) => [readAt(source, 'web-right', value, clause)];
  if (question.test(said)) return [];
  const before = source.folded.slice(0, web.start);
  if (notThere.test(before)) return read('no');
  if (behind.test(before)) return read('yes');
  if (/\bboth\b/.test(said) || /\bboth\b[^.;!?]*$/.test(before)) return negated.test(source.folded) ? read('no') : [];
  const others = said.replace(source.folded.slice(web.start, web.end), ' ');
  const outlookToo = /\b(?:outlook|client|desktop|pc|laptop|app)\b/.test(others);
  if (wrongToo.some((pattern) => pattern.test(around))) {
    const before = source.folded.slice(0, clause.start);
    const wrong =
      negated.test(before) || negated.test(around) || /\b(?:same|wrong|neither|nor|weder|ni|tampoco)\b/.test(around);
    return wrong &&
      !/\bnot the same\b|same (?:mailbox|account|mail)\b|\bdiffer|\btoo (?:many|few|much|late)\b/.test(around)
      ? read('no')
      : [];
  }
  if (!negated.test(others)) return right.test(others) || said.trim().length < 40 ? read('yes') : [];
  /* "not in Outlook but in OWA" in one breath: only the part after the web is the web's. */
  if (outlookToo && /\bonly\b/.test(others)) return read('yes');
  return [];
};

/** Whether Outlook on the web shows what is right. Nothing is read where the sentence leaves it open. */
export const webRight: FactReader = (source) => {
  const webs = findConcepts(source.folded).filter(({ name }) => name === 'WEB');
  const read: ReadFact[] = [];
  for (const clause of clausesOf(source.folded)) {
    const web = webs.find(({ start, end }) => start >= clause.start - 4 && end <= clause.end + 1);
    if (web) read.push(...judge(source, clause, web));
  }
  const no = read.find(({ value }) => value === 'no');
  const first = no ?? read[0];
  return first ? [first] : [];
};
