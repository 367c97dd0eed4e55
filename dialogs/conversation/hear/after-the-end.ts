import type { Session } from '../../../domain/session';
import { typedCommand } from '../../commands';
import { goBack } from '../move';
import { takeBackLoss } from '../press/take-back-loss';
import { takesBackLoss, takesBackWithin } from '../typed/takes-back-loss';
import { press } from '../press/press';
import { hasJustEnded, mayGoOn, takenUp } from '../press/take-up';
import { newMessage } from '../context';
import type { Context, Response } from '../context';
import { isGoOn } from '../typed/typed-go-on';
import { say } from '../../../texts/say';

const stars =
  /^([1-5])( ?(of|out of|\/|von|sur|de) ?5| stars?| sterne?| etoiles?| estrellas?)?( ?[:(]? ?(not at all|a little|partly|well|very well)\)?)?[.!]*$/;

const gone = (context: Context, session: Session): Session => {
  if (session.stage === 'cancelled') return takenUp(context, session);
  return ['solved', 'advised'].includes(session.stage) && session.walk ? goBack(context, session, null) : session;
};

/** What a text means to the card of a session that has just ended: nothing is lost after all, a rating, one step back, or going on with what was stopped; else null. */
export const hearAfterEnd = (context: Context, ended: Session, text: string): Response | null => {
  if (!hasJustEnded(ended, context.now)) {
    return isGoOn(text) && mayGoOn(context, ended) ? { session: takenUp(context, ended), effects: [newMessage] } : null;
  }
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
