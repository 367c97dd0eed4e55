import { isSaying, type Label, type Saying } from '../../domain/labels';
import { foldText } from '../tag/fold';
import { lossTold } from './loss';
import type { Scored } from '../result';

/** Short answers to "Did this fix the problem?", as whole texts. */
const answers: readonly (readonly [Saying, RegExp])[] = [
  [
    'not-fixed',
    /^(?:no+|nope|nah|nein|ne+|non|not really|no it (?:did|does)(?:n't| not)|same|still (?:there|the same|broken|happening|nothing)|didn'?t help|nothing|no change|negative|leider nicht|nada|rien|immer noch|toujours pas|sigue igual)$/,
  ],
  [
    'fixed',
    /^(?:yes+|yep|yup|yeah|ye|y|ja+|jo|oui|si+|it (?:does|did|works)(?: now)?|it is|worked|works|fixed|done and works|geht|geht wieder|funktioniert|ca marche|funciona)$/,
  ],
  [
    'later',
    /^(?:not yet|later|wait|noch nicht|spater|pas encore|plus tard|todavia no|aun no|luego|mas tarde|running|still running|in progress)$/,
  ],
];

/** Said of the steps on the card: they cannot be carried out, which is no wish to stop. */
const unable =
  /^(?:(?:sorry|no|but|well|i|we|just|simply|really|still|it|that|this) )*(?:cant|can't|cannot|can not|(?:am |'m |im )?not able|(?:am |'m |im )?unable)(?: to)?(?: (?:do|manage|get|make|find|see))?(?: (?:it|that|this|so|any of (?:it|that)))?(?: (?:here|now|work|sorry))*$|^(?:ich )?(?:das )?kann (?:ich )?(?:das |es )?nicht(?: machen)?$|^(?:ich )?(?:habe|hab) keine adminrechte$|^(?:je )?(?:ne )?peux pas(?: le)?(?: faire)?$|^no puedo(?: hacerlo)?$|^(?:sorry )?(?:i'?m|i am) (?:\w+ )?lost(?: (?:here|now|again))*$|^(?:sorry )?you(?:'ve| have)? lost me(?: (?:here|now|there))?$|^i(?:'ve| have)? lost (?:my way|the thread|track)$|^(?:but )?(?:(?:i|we) )?(?:(?:have|got|with) )?(?:no|(?:do not|don't|dont) have(?: any)?) admin(?:istrator)? (?:rights|permissions?|privileges)(?: here)?$/;

const cannot =
  /\b(?:cant|can't|cannot|can not|could ?n't|couldnt|won't|wont|will not|unable|not able|kann (?:\w+ )?nicht|geht nicht|peux pas|marche pas|no puedo|no funciona)\b/;
const stops =
  /\b(?:stop|cancel|quit|exit|abort|end|enough|leave|forget|bye|any ?more|abbrechen|aufhoren|stopp|arrete\w*|annule\w*|cancela\w*|parar?)\b/;

/** How much likelier something said in a session is while a card waits for an answer. */
const likelier = 4;

const raise = (ranked: readonly Scored[], factorOf: (label: string) => number): readonly Scored[] => {
  const raised = ranked.map((one) => ({ label: one.label, confidence: one.confidence * factorOf(one.label) }));
  const total = raised.reduce((sum, { confidence }) => sum + confidence, 0) || 1;
  return raised
    .map(({ label, confidence }) => ({ label, confidence: confidence / total }))
    .sort((a, b) => b.confidence - a.confidence);
};

/** At most so sure of what has to be asked about. */
const atMost = 0.6;

const doubted = (ranked: readonly Scored[], label: Label): readonly Scored[] =>
  ranked.map((one) => (one.label === label ? { label, confidence: Math.min(one.confidence, atMost) } : one));

const certain = (ranked: readonly Scored[], label: Saying): readonly Scored[] => {
  const others = ranked.filter((one) => one.label !== label);
  return [{ label, confidence: 0.97 }, ...others.map((one) => ({ ...one, confidence: one.confidence * 0.03 }))];
};

/** The others with the share of what is left out. */
const without = (ranked: readonly Scored[], ...left: readonly Label[]): readonly Scored[] =>
  raise(
    ranked.filter(({ label }) => !left.includes(label)),
    () => 1,
  );

/** "I can't" is no wish to stop, and a loss that is feared, denied or asked about is none that happened. */
export const asMeant = (text: string, ranked: readonly Scored[]): readonly Scored[] => {
  const folded = foldText(text);
  const going = cannot.test(folded) && !stops.test(folded) ? without(ranked, 'cancel') : ranked;
  switch (lossTold(text)) {
    case 'certain':
      return going[0]?.label === 'data-loss' ? certain(going, 'data-loss') : going;
    case 'denied':
    case 'other':
      return without(going, 'data-loss');
    case 'feared':
      return without(going, 'data-loss', 'cancel');
    case 'emptied':
    case 'asked':
    case 'silent-question':
      return doubted(going, 'data-loss');
    default:
      return going;
  }
};

/**
 * Reads a text as said while a guide's card waits for an answer: a bare "no" is `not-fixed`, something that is
 * gone now is `data-loss`, and what is said in a session is likelier than a new problem.
 */
export const inSession = (text: string, ranked: readonly Scored[]): readonly Scored[] => {
  const bare = foldText(text)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const answer = answers.find(([, pattern]) => pattern.test(bare));
  if (answer) return certain(ranked, answer[0]);
  if (unable.test(bare)) return certain(ranked, 'how-to');
  if (lossTold(text) === 'certain') return certain(ranked, 'data-loss');
  const words = bare.split(' ').length;
  return raise(ranked, (label) => (isSaying(label) ? (words <= 8 ? likelier : likelier / 2) : 1));
};
