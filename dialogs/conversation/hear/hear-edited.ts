import { isChoiceFact, type Fact, type FactId, type Facts } from '../../../domain/facts';
import { isOver, type Aside, type Said, type Session } from '../../../domain/session';
import { isProblem } from '../../../domain/labels';
import type { Triaged } from '../../../language/result';
import type { Question } from '../../guide/guide';
import { say } from '../../../texts/say';
import { named } from '../acts/told-facts';
import { saidFacts, type Speaker } from '../begin';
import type { Context, Response } from '../context';
import { corrected } from '../move';
import type { Reading } from '../reading';
import { typedAnswer } from '../typed/typed-answer';
import { hear } from './hear';
import { meantBy } from './heard';
import { hasJustEnded } from '../press/take-up';
import { understood } from './hear-problem';
import { hearLoss } from './hear-loss';
import { shown } from './hear-in-session';
import { factsKnown } from '../walk-of-session';

/** A message after it was edited: which one it is, and what it said before and says now. */
export interface Edited {
  readonly message: string;
  readonly was: Reading;
  readonly now: Reading;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** What the message of this id said last; null where it is not of this session. */
export const saidIn = ({ transcript }: Session, message: string): Said | null =>
  transcript.findLast((said) => said.message === message) ?? null;

/** True where an edited text says the same as before, but for capitals and blanks. */
export const saysTheSame = (was: string, now: string): boolean => plain(was) === plain(now);

/** The question beneath which it was typed. */
const questionOf = ({ library }: Context, { step }: Said): Question | null =>
  [...library.questions.values()].find(({ ask }) => ask === step) ?? null;

/** That question answered otherwise now, as a fact; none where it is not. */
const answeredAnew = (question: Question, was: Reading, now: Reading, told: Triaged): Facts => {
  const value = typedAnswer(question, now.text, told.facts)?.value ?? null;
  const isSame = value === null || value === typedAnswer(question, was.text, [])?.value;
  return isSame ? {} : { [question.fact]: { value, source: 'asked' } };
};

/** The facts that a text tells now and did not tell before, where they are not known as such. */
const newlyTold = (known: Facts, was: Triaged, now: Triaged): Facts => {
  const before = saidFacts(was.facts);
  const told = Object.entries(saidFacts(now.facts)) as [FactId, Fact][];
  return Object.fromEntries(
    told.filter(([fact, { value }]) => before[fact]?.value !== value && known[fact]?.value !== value),
  );
};

const saidBack = (context: Context, session: Session, facts: Facts): Response =>
  shown(session, say('changed-as-told', { facts: named(context, facts) }));

/** These two stay asked, whatever else a message tells now. */
const staysAsked = (aside: Aside | null): boolean => aside?.kind === 'maybe-lost' || aside?.kind === 'for-whom';

/** The first message tells another problem now: before the guide it is understood anew, in it that is asked about. */
const otherProblem = (context: Context, session: Session, was: Triaged, now: Triaged): Session | null => {
  const isOther = now.label !== null && isProblem(now.label) && now.label !== session.label && now.label !== was.label;
  if (!isOther || now.decision === 'command' || now.decision === 'unknown') return null;
  const { aside } = session;
  const before = session.stage === 'clarifying' || session.stage === 'confirming';
  if (before) {
    const anew = understood(context, session, now);
    return anew && (staysAsked(aside) ? { ...anew, aside } : anew);
  }
  if (session.stage !== 'guiding' || now.decision === 'clarify' || staysAsked(aside)) return null;
  const told = { words: session.words, label: now.label, facts: saidFacts(now.facts), behalf: now.behalf };
  return { ...session, aside: { kind: 'leave-this', ...told } };
};

const whileOpen = (context: Context, session: Session, said: Said, { was, now }: Edited): Response => {
  const question = questionOf(context, said);
  const asked = question?.fact ?? null;
  const [before, after] = [meantBy(context, session, was, asked), meantBy(context, session, now, asked)];
  if (after.label === 'data-loss' && before.label !== 'data-loss')
    return hearLoss(context, session, now.text, { ...after, confidence: 0 });
  const other = otherProblem(context, session, before, after);
  if (other) return shown(other, say('read-again'));
  const news = {
    ...newlyTold(factsKnown(context, session), before, after),
    ...(question && answeredAnew(question, was, now, after)),
  };
  const changes = Object.keys(news).some((fact) => isChoiceFact(context.library.facts, fact));
  return changes ? saidBack(context, corrected(context, session, news), news) : { session, effects: [] };
};

/**
 * A message that was edited is a correction of what it said: said back in one line, the card drawn anew, the walk
 * following. One that comes to the same changes nothing; its words are kept in any case.
 */
export const hearEdited = (context: Context, session: Session, speaker: Speaker, edited: Edited): Response => {
  const { message, was, now } = edited;
  const said = saidIn(session, message);
  if (!said || saysTheSame(said.text, now.text) || now.text === '') return { session, effects: [] };
  if (isOver(session)) {
    const isOther = was.told(true).label !== now.told(true).label;
    const heard = isOther && session.stage === 'solved' && hasJustEnded(session, context.now);
    return heard ? hear(context, session, speaker, now) : { session, effects: [] };
  }
  const { step } = said;
  const line: Said = {
    at: context.now,
    who: 'requester',
    text: now.text,
    message,
    ...(step !== undefined && { step }),
  };
  const words = session.words === said.text ? now.text : session.words;
  return whileOpen(context, { ...session, words, transcript: [...session.transcript, line] }, said, edited);
};
