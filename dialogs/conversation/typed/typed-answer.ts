import { asksFirst, type Session } from '../../../domain/session';
import type { Question } from '../../guide/guide';
import { where } from '../../guide/walk/where';
import type { ReadFact } from '../../../language/result';
import { foldText } from '../../../language/tag/fold';
import { typedCommand } from '../../commands';
import { choiceNames, isNamedBy } from './choice-names';
import type { Context } from '../context';

/** The question that waits for an answer: a correction, or the guide's present one. */
export const openQuestion = (context: Context, session: Session): Question | null => {
  if (session.aside?.kind === 'change-fact') return context.library.questions.get(session.aside.fact) ?? null;
  // What asks first hides the guide's question; a yes or no is not meant for that one.
  if (session.stage !== 'guiding' || !session.walk || asksFirst(session.aside)) return null;
  const position = where(context.library, session.walk);
  return position.kind === 'ask' ? position.question : null;
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const folded = (text: string): string => plain(foldText(text.normalize('NFC')));

const synonyms: readonly (readonly [value: 'yes' | 'no', words: readonly string[]])[] = [
  [
    'yes',
    [
      'yes',
      'y',
      'yep',
      'yeah',
      'yes please',
      'sure',
      'ok',
      'okay',
      'correct',
      'right',
      'that is right',
      'yes it is',
      'yes i do',
      'ja',
      'oui',
      'si',
      'sí',
    ],
  ],
  ['no', ['no', 'n', 'nope', 'no thanks', 'no thank you', 'no it is not', 'no i do not', 'nein', 'non']],
];

const unsure =
  /(?<!\p{L})(i (really )?(do not|don t|dont) know|idk|dunno|(have )?no (idea|clue)|(i m |i am )?(not|un) ?sure|(can t|cannot|can not) (tell|find (it |that )?out)|cant find out|hard to say|keine ahnung|wei(ß|ss) (ich )?((es|das) )?(gar |leider )?nicht|je (ne )?sais pas|aucune idée|no (lo )?sé|ni idea)(?!\p{L})/u;

/** True for a short text that says that somebody does not know. */
export const isUnsure = (text: string): boolean => plain(text).length < 60 && unsure.test(plain(text));

/** The yes or no that a text comes to when it says nothing else; it means something only to a card that asks. */
export const bareYesOrNo = (text: string): 'yes' | 'no' | null =>
  synonyms.find(([, words]) => words.includes(plain(text)))?.[0] ?? null;

const done =
  /^(i (have |ve )?)?(am |m )?(all )?(done|finished|did (it|that)|have done (it|that)|ready|completed?)( (it|that|now))?$|^(fertig|erledigt|gemacht|fait|c est fait|terminé|hecho|listo|ya está)$/u;

/** True for a text that says only that something was carried out, not what came of it. */
export const isBareDone = (text: string): boolean => done.test(plain(text));

/** What a typed text answers a question with; a null value says that the requester does not know. */
export interface TypedAnswer {
  readonly value: string | null;
}

/** Every name of a choice, folded. */
const namesOf = ({ fact }: Question, { value, label }: Question['choices'][number]): readonly string[] =>
  [label, value, ...(choiceNames[fact]?.[value] ?? [])].map((name) => folded(name));

/** The value that a text names exactly, or that was read out of it; null when it does neither. */
export const exactAnswer = (question: Question, text: string, read: readonly ReadFact[]): TypedAnswer | null => {
  const said = folded(text);
  const named = question.choices.find((choice) => namesOf(question, choice).includes(said));
  if (named) return { value: named.value };
  const synonym = bareYesOrNo(text);
  if (synonym && question.choices.some(({ value }) => value === synonym)) return { value: synonym };
  const fact = read.find((each) => each.fact === question.fact)?.value;
  if (question.unsure && fact === question.unsure.value) return { value: null };
  return fact !== undefined && question.choices.some(({ value }) => value === fact) ? { value: fact } : null;
};

const agreement =
  /^(that s|that is|it is|it s|it does|it|that|exactly|right|correct|sure|of course|genau|stimmt|das|ist|so|richtig|klar|c est|ca|bien sur|exacto|claro|eso|es)$/;

/** The choices "yes" and "no" that a text begins with, when what follows only agrees or names the same: "ja, stimmt". */
const affirmed = (question: Question, said: string): Question['choices'] => {
  const [first = '', ...rest] = said.split(' ');
  const value = bareYesOrNo(first);
  const choice = question.choices.find((each) => each.value === value);
  if (!choice || rest.length === 0) return [];
  const isNamed = (each: Question['choices'][number]): boolean =>
    namesOf(question, each).some((name) => isNamedBy(rest.join(' '), name));
  if (isNamed(choice)) return [choice];
  return rest.every((word) => agreement.test(word)) && !question.choices.some(isNamed) ? [choice] : [];
};

const isGuess = /\b(think|guess|believe|probably|maybe|glaube|wohl|crois|creo)\b/;

/** The one choice that a text names among words that say nothing, as in "2019 I think". */
const looseAnswer = (question: Question, text: string): TypedAnswer | null => {
  const said = folded(text);
  if (typedCommand(text) !== null) return null;
  const named = question.choices.filter((choice) => namesOf(question, choice).some((name) => isNamedBy(said, name)));
  const [only, ...others] = named.length > 0 ? named : affirmed(question, said);
  if (!only || others.length > 0) return null;
  // "No, I think" is no answer to what keeps data safe: how to find out is shown first.
  return question.unsure && isGuess.test(said) && ['yes', 'no'].includes(only.value)
    ? { value: null }
    : { value: only.value };
};

/** The one value that stands before the first comma of a longer answer, as in "7, the 64 bit one"; never a yes or no. */
const answerAhead = (question: Question, text: string): TypedAnswer | null => {
  const [head = '', ...rest] = text.split(/[,;(]/);
  const given = rest.length === 0 ? null : looseAnswer(question, head);
  return given?.value == null || ['yes', 'no'].includes(given.value) ? null : given;
};

/**
 * The value that a typed text answers the question with: one of its choices by a name, yes or no in other words, or a
 * fact read out of the text. Null when the text is no answer.
 */
export const typedAnswer = (question: Question, text: string, read: readonly ReadFact[]): TypedAnswer | null => {
  const exact = exactAnswer(question, text, read);
  if (exact) return exact;
  return isUnsure(text) ? { value: null } : (looseAnswer(question, text) ?? answerAhead(question, text));
};
