import type { Text } from '../../domain/say';
import { say } from '../../texts/say';
import type { Topic } from '../../language/acts/act';
import type { Answer } from '../../language/pack/read-answers';
import { askedOfProcedures, type AskedOfProcedure, type Line, type Procedure, type Question } from '../guide/guide';
import { unmarked } from '../guide/unmarked';

/** What people ask about any procedure. Each must be able to answer all of them. */
export const usualQuestions: readonly Topic[] = ['how-long', 'safe', ...askedOfProcedures];

const isAskedOfProcedure = (topic: Topic): topic is AskedOfProcedure & Topic =>
  (askedOfProcedures as readonly string[]).includes(topic);

const minutesOf = ({ minutes: [from, to], time }: Procedure): Text => {
  const span = from === to ? say('takes-about-minutes', { count: to }) : say('takes-minutes-from-to', { from, to });
  return time === '' ? span : say('sentences', { sentences: [span, time] });
};

/** What a procedure says to a question; null where the question is not about it. */
export const answerOfProcedure = (procedure: Procedure, topic: Topic): Text | null => {
  if (topic === 'how-long') return minutesOf(procedure);
  if (topic === 'safe') return procedure.risks;
  if (topic === 'why') return procedure.does;
  return isAskedOfProcedure(topic) ? procedure.answers[topic] : null;
};

/** What a question of Mailmend's says to a question about it; null where it has nothing to say. */
const answerOfQuestion = ({ why, unsure }: Question, topic: Topic): Line | null => {
  if (topic === 'why' && why !== '') return why;
  return topic === 'where' && unsure ? unsure.how.slice(0, 2).join(' ') : null;
};

/** What stands on the card that somebody asks about. */
export type AskedAbout =
  | { readonly kind: 'procedure'; readonly procedure: Procedure }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'nothing' };

/** A question as it was heard: what it is about, and the entry of `guides/answers` that it is like, if any. */
export interface Heard {
  readonly topic: Topic;
  readonly entry: string | null;
}

/**
 * What is said to a question: by the procedure or the question on the card, by the entry that it is like, or in general;
 * null where nobody has written an answer. Without markup: it is a line of the chat.
 */
export const answerTo = (
  answers: ReadonlyMap<string, Answer>,
  about: AskedAbout,
  { topic, entry }: Heard,
): Text | null => {
  const shown =
    about.kind === 'procedure'
      ? answerOfProcedure(about.procedure, topic)
      : about.kind === 'question'
        ? answerOfQuestion(about.question, topic)
        : null;
  const like = entry === null ? null : (answers.get(entry)?.says ?? null);
  // An entry named after its topic is the general answer; what the card itself says is nearer.
  const nearer = entry === topic ? shown : null;
  const said = nearer ?? like ?? shown ?? answers.get(topic)?.says ?? null;
  return typeof said === 'string' ? unmarked(said) : said;
};
