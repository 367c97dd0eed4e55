import type { ChoiceFactId } from '../../../domain/facts';
import { asksFirst, isOver, type Session } from '../../../domain/session';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';
import type { Context, Effect, Response } from '../context';
import { toHandOver } from '../hand-over/hand-over';
import { isUnsure } from '../typed/typed-answer';
import { saysStuck } from '../typed/typed-choice';
import { closerLook } from '../acts/closer-look';
import { puzzled, shown } from './hear-in-session';

/** What anybody can tell who knows nothing of Outlook. */
const easy: readonly ChoiceFactId[] = ['outlook-opens', 'web-right'];

/** After so many texts in a row that were not understood something easier is asked, and a person reads it after the next. */
const missesUntilEasy = 2;

const withEasyQuestion = (session: Session, line: Say): Response | null => {
  const fact = easy.find((each) => session.facts[each] === undefined);
  return fact === undefined ? null : shown({ ...session, aside: { kind: 'change-fact', fact, findOut: false } }, line);
};

const askedMoreEasily = (context: Context, session: Session): Response =>
  session.stage === 'guiding'
    ? shown(closerLook(context, session, null), puzzled)
    : (withEasyQuestion(session, say('one-easy-question')) ?? shown(session, puzzled));

/** Whoever cannot tell which problem it is gets an easier question at once; null anywhere else. */
export const cannotTellWhich = (session: Session, text: string): Response | null => {
  const isAsked = session.stage === 'clarifying' && session.aside === null;
  if (!isAsked || (!isUnsure(text) && !saysStuck(text))) return null;
  const misses = Math.max(session.misses, missesUntilEasy - 1);
  return withEasyQuestion({ ...session, misses }, say('no-matter-one-easy-question'));
};

/** "Still the same" where nothing was tried in this session. */
export const stillTheSame = say('noted-still-the-same');

const missed = [puzzled, stillTheSame];

const tellsMiss = (effect: Effect): boolean =>
  effect.kind === 'show-free'
    ? effect.view.kind === 'unknown'
    : effect.kind === 'say' && missed.some((line) => line === effect.text);

/** The response to a text, and a way on where it was not understood: something easier, then the prepared hand-over. */
export const withWayOn = (context: Context, response: Response): Response => {
  const { session, effects } = response;
  if (!session || isOver(session)) return response;
  const isMiss = effects.some(tellsMiss);
  // What is asked first stays asked until it is answered.
  if (isMiss && session.aside?.kind !== 'change-fact' && asksFirst(session.aside)) return response;
  if (!isMiss) {
    // While easy questions are asked the count goes on: their answers narrow what it can be.
    const goesOn = session.misses === 0 || session.aside?.kind === 'change-fact';
    return goesOn ? response : { session: { ...session, misses: 0 }, effects };
  }
  const next: Session = { ...session, misses: session.misses + 1 };
  if (next.misses < missesUntilEasy) return { session: next, effects };
  return next.misses === missesUntilEasy
    ? askedMoreEasily(context, next)
    : shown(
        toHandOver({ ...next, misses: 0 }, next.label === null ? 'not-understood' : 'words-not-understood'),
        say('a-person-should-read-it'),
      );
};
