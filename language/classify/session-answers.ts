import { isSaying, type Saying } from '../../domain/labels';
import { foldText } from '../tag/fold';
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

/** Said after a step of a guide: what was there before is gone now. */
const lossNow =
  /\b(?:now|jetzt|maintenant|ahora)\b[^.;!?]{0,40}\b(?:gone|empty|missing|lost|vanished|disappeared|deleted|nothing|leer|weg|verschwunden|vides?|disparus?|perdus?|vaci[oa]s?|desaparecid\w*|borrad\w*)\b|\b(?:since|after|because) (?:i|we|you|that|this|doing|the step|the rebuild|clearing|renaming)\b[^.;!?]{0,40}\b(?:gone|empty|missing|lost|vanished|disappeared|deleted)\b|\b(?:gone|empty|missing|lost|vanished|disappeared|deleted)\b[^.;!?]{0,40}\b(?:since|after) (?:i |we )?(?:did|doing|that|this|followed|following|the (?:step|rebuild|procedure|reset)|clearing|renaming|cleared|renamed)\b/;

/** How much likelier something said in a session is while a card waits for an answer. */
const likelier = 4;

const raise = (ranked: readonly Scored[], factorOf: (label: string) => number): readonly Scored[] => {
  const raised = ranked.map((one) => ({ label: one.label, confidence: one.confidence * factorOf(one.label) }));
  const total = raised.reduce((sum, { confidence }) => sum + confidence, 0) || 1;
  return raised
    .map(({ label, confidence }) => ({ label, confidence: confidence / total }))
    .sort((a, b) => b.confidence - a.confidence);
};

const certain = (ranked: readonly Scored[], label: Saying): readonly Scored[] => {
  const others = ranked.filter((one) => one.label !== label);
  return [{ label, confidence: 0.97 }, ...others.map((one) => ({ ...one, confidence: one.confidence * 0.03 }))];
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
  if (lossNow.test(foldText(text))) return certain(ranked, 'data-loss');
  const words = bare.split(' ').length;
  return raise(ranked, (label) => (isSaying(label) ? (words <= 8 ? likelier : likelier / 2) : 1));
};
