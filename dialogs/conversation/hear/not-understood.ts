import { isChoiceFact, type ChoiceFactId } from '../../../domain/facts';
import { isOver, type Session } from '../../../domain/session';
import { say } from '../../../texts/say';
import type { Context, Effect, Response } from '../context';
import { toHandOver } from '../hand-over';
import { closerLook } from './closer-look';
import { puzzled, shown } from './hear-in-session';

/** What anybody can tell who knows nothing of Outlook. */
const easy: readonly ChoiceFactId[] = ['outlook-opens', 'web-right'];

/** After so many texts in a row that were not understood something easier is asked, and a person reads it after the next. */
const missesUntilEasy = 2;

const askedMoreEasily = (context: Context, session: Session): Response => {
  if (session.stage === 'guiding') return shown(closerLook(context, session, null), puzzled);
  const fact = easy.find((each) => isChoiceFact(each) && session.facts[each] === undefined);
  return fact === undefined
    ? shown(session, puzzled)
    : shown({ ...session, aside: { kind: 'change-fact', fact, findOut: false } }, say('one-easy-question'));
};

const tellsMiss = (effect: Effect): boolean =>
  effect.kind === 'show-free' ? effect.view.kind === 'unknown' : effect.kind === 'say' && effect.text === puzzled;

/** The response to a text, and a way on where it was not understood: something easier, then the prepared hand-over. */
export const withWayOn = (context: Context, response: Response): Response => {
  const { session, effects } = response;
  if (!session || isOver(session)) return response;
  const isMiss = effects.some(tellsMiss);
  if (!isMiss) {
    // While easy questions are asked the count goes on: their answers narrow what it can be.
    const goesOn = session.misses === 0 || session.aside?.kind === 'change-fact';
    return goesOn ? response : { session: { ...session, misses: 0 }, effects };
  }
  const missed: Session = { ...session, misses: session.misses + 1 };
  if (missed.misses < missesUntilEasy) return { session: missed, effects };
  return missed.misses === missesUntilEasy
    ? askedMoreEasily(context, missed)
    : shown(toHandOver({ ...missed, misses: 0 }, 'not-understood'), say('a-person-should-read-it'));
};
