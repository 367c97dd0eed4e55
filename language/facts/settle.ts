import type { ReadFact } from '../result';
import type { Source } from './reading';
import { onBehalf } from './theirs';

/** What stands before a reading that is of another person, of another computer or of another time. */
const apart =
  /\b(?:colleagues?|co-?workers?|deput(?:y|ies)|neighbou?rs?|boss|assistants?|everyone else|everybody else|the others|the rest of us|kolleg\w+|collegues?|companer\w+|old(?:er)? (?:one|pc|laptop|computer|machine|box)|(?:my|our|the|her|his|with|in) old|former|previous|earlier|ancien\w*|vieux|vieil\w*|alte[rnms]?|fruhere\w*|antigu\w+|anterior|viej[oa]|last time|yesterday|gestern|ayer|used to|at home|private|privat\w*|daheim|zu hause|chez moi|en casa)\b[^.;!?]{0,50}$/;
/** The requester's own, beside somebody else's that is in trouble: "Tom's says Disconnected, mine says Connected". */
const mine = /\b(?:mine(?:'s)?|meine[rs]?|la mienne|le mien|la mia|el mio)\b[^.;!?]{0,40}$/;
/** Said of another where one writes for oneself. */
const theirs =
  /\b(?:hers|his|theirs|ihre[rs]?|seine[rs]?|la sienne|le sien|la suya|el suyo)\b(?:'s| is| ist| est| es)? ?[^.;!?]{0,16}$/;
const inOrder = new Set(['connected', 'online']);
/** What follows a reading of something that has no trouble. */
const well =
  /^[^.;!?]{0,40}?\b(?:(?:is|are|works?|runs?|was|were|it's|that's) (?:all )?(?:fine|ok|okay|good|well|right|as (?:it|they) should(?: be)?|easier|better)|(?:it|all|everything) works|worked|as it should|without a hitch|never (?:happened|had|sees?|gets?)|has (?:no|none)|finds? (?:it|them|hers|his)|les affichait|showed (?:it|them|everything)|lauft|funktioniert|ging|marchait|marche|funciona\w*|va bien)\b/;
const present =
  /\b(?:now|today|at the moment|currently|right now|this time|jetzt|heute|inzwischen|maintenant|aujourd'hui|ahora|hoy)\b[^.;!?]{0,40}$/;

/** The readings of one fact that can be meant where several contradict each other: what is said of another is left out. */
export const settle = (source: Source, readings: readonly ReadFact[]): readonly ReadFact[] => {
  const placed = readings.map((reading) => {
    const start = Math.max(0, source.text.indexOf(reading.words));
    return {
      reading,
      before: source.folded.slice(Math.max(0, start - 90), start + reading.words.length),
      after: source.folded.slice(start + reading.words.length),
    };
  });
  const isForAnother = onBehalf.test(source.folded);
  const current = placed.filter(({ before }) => present.test(before));
  if (current.length === 1) return current.map(({ reading }) => reading);
  const left = placed.filter(
    ({ reading, before, after }) =>
      !apart.test(before) &&
      !well.test(after) &&
      !(mine.test(before) && (inOrder.has(reading.value) || isForAnother)) &&
      !(theirs.test(before) && !isForAnother),
  );
  return left.length === 0 ? readings : left.map(({ reading }) => reading);
};
