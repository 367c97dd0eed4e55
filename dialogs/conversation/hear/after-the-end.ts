import type { Session } from '../../../domain/session';
import { typedCommand } from '../../commands';
import { goBack } from '../move';
import { takeBackLoss } from '../press/take-back-loss';
import { takesBackLoss, takesBackWithin } from '../typed/takes-back-loss';
import { press } from '../press/press';
import { newMessage } from '../context';
import type { Context, Response } from '../context';
import { isGoOn } from '../typed/typed-go-on';
import { say } from '../../../texts/say';
import { settle } from '../walk-of-session';

/** For so long after its end a text that could be about a session is taken to be, in milliseconds. */
const stillOnScreen = 3_600_000;

/** True while the card of an ended session is what the person most likely looks at. */
export const hasJustEnded = ({ updatedAt }: Session, now: number): boolean => now - updatedAt < stillOnScreen;

const stars =
  /^([1-5])( ?(of|out of|\/|von|sur|de) ?5| stars?| sterne?| etoiles?| estrellas?)?( ?[:(]? ?(not at all|a little|partly|well|very well)\)?)?[.!]*$/;

/** Where a session stood before it was stopped. */
export const takenUp = (context: Context, session: Session): Session => {
  if (session.label === null) return session.choices.length > 0 ? { ...session, stage: 'clarifying' } : session;
  return session.walk ? settle(context, session, session.walk) : { ...session, stage: 'confirming' };
};

const gone = (context: Context, session: Session): Session => {
  if (session.stage === 'cancelled') return takenUp(context, session);
  return ['solved', 'advised'].includes(session.stage) && session.walk ? goBack(context, session, null) : session;
};

/** What a text means to the card of a session that has just ended: nothing is lost after all, a rating, one step back, or going on with what was stopped; else null. */
export const hearAfterEnd = (context: Context, ended: Session, text: string): Response | null => {
  if (!hasJustEnded(ended, context.now)) return null;
  if (ended.alarm && context.now - ended.alarm.at <= takesBackWithin && takesBackLoss(text)) {
    const { session, effects } = takeBackLoss(context, ended);
    return { session, effects: effects.map((effect) => (effect.kind === 'show' ? newMessage : effect)) };
  }
  const [, given] = stars.exec(text.trim().toLowerCase()) ?? [];
  if (given !== undefined && ended.stage === 'solved' && ended.rating === null) {
    const { session } = press(context, ended, { verb: 'rate', session: ended.id, stars: Number(given) });
    return { session, effects: [newMessage] };
  }
  if (['escalated', 'linked'].includes(ended.stage) && isGoOn(text))
    return { session: ended, effects: [{ kind: 'say', text: say('the-helpdesk-goes-on') }] };
  const isTakenUp = ['cancelled', 'advised'].includes(ended.stage) && isGoOn(text);
  if (typedCommand(text) !== 'back' && !isTakenUp) return null;
  const session = gone(context, ended);
  return session === ended ? null : { session, effects: [newMessage] };
};
