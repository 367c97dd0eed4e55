import type { Session } from '../../domain/session';
import type { Question } from '../guide/guide';
import { where } from '../guide/where';
import type { ReadFact } from '../triage/result';
import type { Scene } from './scene';

/** The question that waits for an answer: a correction, or the guide's present one. */
export const openQuestion = (scene: Scene, session: Session): Question | null => {
  if (session.aside?.kind === 'change-fact') return scene.library.questions.get(session.aside.fact) ?? null;
  if (session.stage !== 'guiding' || !session.walk) return null;
  const position = where(scene.library, session.walk);
  return position.kind === 'ask' ? position.question : null;
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const synonyms: readonly (readonly [value: string, words: readonly string[]])[] = [
  ['yes', ['yes', 'y', 'yep', 'yeah', 'yes it is', 'yes i do', 'ja', 'oui', 'si', 'sí']],
  ['no', ['no', 'n', 'nope', 'no it is not', 'no i do not', 'nein', 'non']],
];

const unsure = ['i don t know', 'i dont know', 'don t know', 'dont know', 'dunno', 'no idea', 'not sure', 'unsure'];
const unsureElsewhere = ['keine ahnung', 'weiß nicht', 'weiss nicht', 'je ne sais pas', 'no sé', 'no lo sé'];

/**
 * The value that a typed text answers the question with: one of its choices by name, yes or no in other words, or a
 * fact read out of the text. `unsure` when the requester does not know; null when the text is no answer.
 */
export const typedAnswer = (question: Question, text: string, read: readonly ReadFact[]): string | 'unsure' | null => {
  const said = plain(text);
  const named = question.choices.find(({ value, label }) => plain(label) === said || plain(value) === said);
  if (named) return named.value;
  const synonym = synonyms.find(([, words]) => words.includes(said))?.[0];
  if (synonym && question.choices.some(({ value }) => value === synonym)) return synonym;
  if ([...unsure, ...unsureElsewhere].includes(said)) return 'unsure';
  const fact = read.find((each) => each.fact === question.fact)?.value;
  return fact !== undefined && question.choices.some(({ value }) => value === fact) ? fact : null;
};
