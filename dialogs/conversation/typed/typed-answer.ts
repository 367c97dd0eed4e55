import { asksFirst, type Session } from '../../../domain/session';
import type { Choice, Question } from '../../guide/guide';
import { where } from '../../guide/walk/where';
import { opensTheWay } from '../../../language/acts/told-facts';
import { isFilling } from '../../../language/filling';
import type { ReadFact } from '../../../language/result';
import { foldText } from '../../../language/tag/fold';
import { typedCommand } from '../../commands';
import { bareYesOrNo } from './replies';
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

const unsure =
  /(?<!\p{L})(i (really )?(do not|don t|dont) know|idk|dunno|(have )?no (idea|clue)|(i m |i am )?(not|un) ?sure|(can t|cannot|can not) (tell|find (it |that )?out)|cant find out|hard to say|keine ahnung|wei(ß|ss) (ich )?((es|das) )?(gar |leider )?nicht|je (ne )?sais pas|aucune idée|no (lo )?sé|ni idea)(?!\p{L})/u;

/** True for a short text that says that somebody does not know. */
export const isUnsure = (text: string): boolean => plain(text).length < 60 && unsure.test(plain(text));

const done =
  /^(i (have |ve )?)?(am |m )?(all )?(done|finished|did (it|that)|have done (it|that)|ready|completed?)( (it|that|now))?$|^(fertig|erledigt|gemacht|fait|c est fait|terminé|hecho|listo|ya está)$/u;

/** True for a text that says only that something was carried out, not what came of it. */
export const isBareDone = (text: string): boolean => done.test(plain(text));

/** What a typed text answers a question with; a null value says that the requester does not know. */
export interface TypedAnswer {
  readonly value: string | null;
}

/** "Yes" and "no", as names; they are looked for at the beginning of a text alone. */
const bare: readonly string[] = ['yes', 'no'];

const names = new WeakMap<Choice, readonly string[]>();

/** Every name of a choice, folded, the longest first; what follows the "yes" of its label is one, too. */
const namesOf = (choice: Choice): readonly string[] => {
  const { value, label } = choice;
  const all =
    names.get(choice) ??
    [label, label.replace(/^(?:yes|no), /i, ''), value, ...choice.names]
      .map((name) => folded(name))
      .filter((name) => name !== '' && !bare.includes(name))
      .sort((one, other) => other.length - one.length);
  names.set(choice, all);
  return all;
};

/** The choice that a yes or a no means; null where neither does. */
const choiceOf = ({ choices }: Question, said: 'yes' | 'no' | null): Choice | null =>
  (said !== null && choices.find(({ value, names }) => value === said || names.includes(said))) || null;

/** The value that a text names exactly, or that was read out of it; null when it does neither. */
export const exactAnswer = (question: Question, text: string, read: readonly ReadFact[]): TypedAnswer | null => {
  const said = folded(text);
  const named =
    question.choices.find((choice) => namesOf(choice).includes(said)) ?? choiceOf(question, bareYesOrNo(text));
  if (named) return { value: named.value };
  const fact = read.find((each) => each.fact === question.fact)?.value;
  if (question.unsure && fact === question.unsure.value) return { value: null };
  return fact !== undefined && question.choices.some(({ value }) => value === fact) ? { value: fact } : null;
};

/** True for words that are names of this choice and nothing else but fillers. */
const isNamed = (choice: Choice, said: string): boolean => {
  let rest = ` ${said} `;
  let found = false;
  for (const name of namesOf(choice)) {
    if (!rest.includes(` ${name} `)) continue;
    rest = rest.replace(` ${name} `, ' ');
    found = true;
  }
  return found && isFilling(rest.replace(/ +/g, ' ').trim());
};

const takesBack = /\b(?:but|except|unless|although|aber|ausser|mais|sauf|pero|menos|salvo)\b/;
/** "No, only the drafts": there are some. */
const leavesSome = /\b(?:only|just|nur|seulement|que|solo)\b/;
const mostBehind = 14;

/**
 * The choice of the yes or no that a text begins with: where what follows names the same, or says nothing else. What opens the
 * way to a repair needs that; of any other, what follows a comma may tell more, as long as it takes nothing back.
 */
const affirmed = (question: Question, text: string): Choice | null => {
  const said = text.trim();
  const end = said.search(/[^\p{L}']/u);
  const [head, tail] = end < 0 ? [said, ''] : [said.slice(0, end), said.slice(end)];
  const isPaused = /^[,.;:!–-]/.test(tail);
  const choice = choiceOf(question, bareYesOrNo(head));
  const rest = folded(tail);
  if (!choice || rest === '') return null;
  if (isNamed(choice, rest)) return choice;
  if (question.choices.some((each) => isNamed(each, rest))) return null;
  if (bareYesOrNo(tail) === bareYesOrNo(head)) return choice;
  const mayTellMore = isPaused && !opensTheWay(question.fact, choice.value);
  const isLong = rest.split(' ').length > mostBehind;
  return mayTellMore &&
    !isLong &&
    !takesBack.test(rest) &&
    !(bareYesOrNo(head) === 'no' && leavesSome.test(rest)) &&
    !tail.includes('?')
    ? choice
    : null;
};

const isGuess = /\b(think|guess|believe|probably|maybe|glaube|wohl|crois|creo)\b/;

/**
 * The choice of the yes or no that alone is left of a text without its fillers: "probably no". Fillers are no part of what opens
 * the way to a repair: "no, only on this computer" says that there is something.
 */
const amongFillers = (question: Question, said: string): Choice | null => {
  const [only = '', ...others] = said.split(' ').filter((word) => !isFilling(word));
  const choice = others.length === 0 ? choiceOf(question, bareYesOrNo(only)) : null;
  if (!choice || isGuess.test(said)) return choice;
  return opensTheWay(question.fact, choice.value) || takesBack.test(said) || leavesSome.test(said) ? null : choice;
};

/** The one choice that a text names among words that say nothing, as in "2019 I think". */
const looseAnswer = (question: Question, text: string): TypedAnswer | null => {
  const said = folded(text);
  if (typedCommand(text) !== null) return null;
  const named = question.choices.filter((choice) => isNamed(choice, said));
  const [only, ...others] = named.length > 0 ? named : [affirmed(question, text) ?? amongFillers(question, said)];
  if (!only || others.length > 0) return null;
  // "No, I think" is no answer to what keeps data safe: how to find out is shown first.
  const isBare = choiceOf(question, 'yes') === only || choiceOf(question, 'no') === only;
  return question.unsure && isGuess.test(said) && isBare ? { value: null } : { value: only.value };
};

/** The one value that stands before the first comma of a longer answer, as in "7, the 64 bit one"; never a yes or no. */
const answerAhead = (question: Question, text: string): TypedAnswer | null => {
  const [head = '', ...rest] = text.split(/[,;(]/);
  const isBare = rest.length === 0 || bareYesOrNo(head) !== null;
  const given = isBare ? null : looseAnswer(question, head);
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

/** True for words that name one of the choices: there they tell of nothing else. */
export const namesChoice = ({ choices }: Question, words: string): boolean =>
  choices.some((choice) => namesOf(choice).includes(folded(words)));
