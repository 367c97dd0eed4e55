import type { Session } from '../../../domain/session';
import type { SessionAction } from '../../event';
import { where } from '../../guide/walk/where';
import { foldText } from '../../../language/tag/fold';
import type { Context } from '../context';
import { stepOf } from '../walk-of-session';
import { openQuestion } from './typed-answer';

const numbers: readonly (readonly string[])[] = [
  ['1', 'first', 'one', 'erste', 'eins', 'premier', 'premiere', 'primero', 'primera'],
  ['2', 'second', 'two', 'zweite', 'zwei', 'deuxieme', 'segundo', 'segunda'],
  ['3', 'third', 'three', 'dritte', 'drei', 'troisieme', 'tercero', 'tercera'],
  ['4', 'fourth', 'four', 'vierte', 'vier', 'quatrieme', 'cuarto', 'cuarta'],
];

/** "One" may be how much is meant, and no place in a list. */
const bareNumber = /^(?:one|two|three|four|eins|zwei|drei|vier)$/;

const related =
  /^((it s |its )?(the|number|option|choice|no|nr|nummer|das|der|die|le|la|el) ?)*|( (one|option|choice|please|bitte)){1,4}$/g;

const words = (text: string): string =>
  foldText(text.normalize('NFC'))
    .replace(/\b(can|won)'?t\b/g, (short) => (short.startsWith('c') ? 'cannot' : 'will not'))
    .replace(/n't\b/g, ' not')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Which of the choices from the top a text names, from 1; null when it says anything else. */
export const ordinal = (text: string): number | null => {
  const said = words(text);
  const index = numbers.findIndex((names) => names.includes(said) || names.includes(said.replace(related, '')));
  return index < 0 ? null : index + 1;
};

/** The choice of the question on the card, by its place; where the choices are figures themselves a figure is a name. */
const nthAnswer = (context: Context, session: Session, text: string): SessionAction | null => {
  const question = openQuestion(context, session);
  const nth = /\d/.test(text) ? null : ordinal(text);
  const choice = nth === null || bareNumber.test(words(text)) ? undefined : question?.choices[nth - 1];
  if (!question || !choice) return null;
  const { id } = session;
  return session.aside?.kind === 'change-fact'
    ? { verb: 'set-fact', session: id, fact: question.fact, value: choice.value }
    : { verb: 'answer', session: id, step: stepOf(context, session) ?? '', value: choice.value };
};

/** What somebody sees who is stuck in the procedure at hand, in the words of its card or by its place in the list. */
const stuckProblem = (context: Context, session: Session, text: string): SessionAction | null => {
  const { id, stage, aside, walk } = session;
  const position = stage === 'guiding' && walk ? where(context.library, walk) : null;
  if (position?.kind !== 'do' || (aside !== null && aside.kind !== 'stuck')) return null;
  const { stuck } = position.procedure;
  const nth = aside === null ? null : ordinal(text);
  const seen = stuck.find(({ sees }, index) => words(sees) === words(text) || index + 1 === nth);
  return seen ? { verb: 'stuck-at', session: id, step: stepOf(context, session) ?? '', problem: seen.id } : null;
};

/** The choice of a list that a text names: "the first one" of some problems, or what gets in the way of a procedure. */
export const typedChoice = (context: Context, session: Session, text: string): SessionAction | null => {
  const { id, stage, aside, choices } = session;
  const nth = stage === 'clarifying' && aside === null ? ordinal(text) : null;
  const label = nth === null ? undefined : choices[nth - 1];
  if (label !== undefined) return { verb: 'choose-symptom', session: id, label };
  return stuckProblem(context, session, text) ?? nthAnswer(context, session, text);
};

const stuckWords =
  /^(help |hilfe )?(so |now |and |but )?(i m|i am|im|i got|i get|ich|je suis|estoy|me)? ?(still |kind of )?(stuck|hange fest|hang fest|stecke fest|komme nicht weiter|bloquee?|atascad[oa])( (here|now|at|in|on|with|bei|a)( [\p{L}\p{N}]+){0,4})?$/u;

/** Somebody who cannot, without a word of what. */
const cannot =
  /^(sorry |no )?(i |we )?(really |just )?(cannot|can not)( (do|manage) (it|that|this|any of (it|this|that)))?( (sorry|either))?$/;

/** A button or a menu of the instructions that is not there, or cannot be pressed. */
const notThere =
  /^((i|we) (cannot|can not|do not) (find|see|press|click) (it|that|this|them|any of (it|that)|(the|that|this|a|any|no)( \p{L}+){1,3})|(it|that|there|the( \p{L}+){1,3}) is not (there|anywhere)|there is no (such )?(button|menu|tab|entry|command|option|file|window|thing)( \p{L}+)?|(it|that|the( \p{L}+){1,3}|everything) is (all )?(gr[ae]yed out|gr[ae]y|ausgegraut))$/u;

/** True for a text that says only that somebody gets no further with the steps on the card. */
export const saysStuck = (text: string): boolean => {
  const said = words(text);
  return [stuckWords, notThere, cannot].some((pattern) => pattern.test(said));
};
