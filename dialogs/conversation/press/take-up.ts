import { isSymptom } from '../../../domain/labels';
import type { Session } from '../../../domain/session';
import type { Walk } from '../../../domain/walk';
import type { Context } from '../context';
import { goesOnWithin } from '../related';
import { settle } from '../walk-of-session';
import { takenUpLater } from './come-back';

/** For so long after its end a text that could be about a session is taken to be, in milliseconds. */
const stillOnScreen = 3_600_000;

type Dated = Pick<Context, 'library' | 'now'>;

/** True while the card of an ended session is what the person most likely looks at. */
export const hasJustEnded = ({ updatedAt }: Session, now: number): boolean => now - updatedAt < stillOnScreen;

/** The walk of a stopped session as it goes on now: what may have changed meanwhile is asked anew. */
export const walkLeft = ({ library, now }: Dated, session: Session): Walk | null =>
  session.walk && (hasJustEnded(session, now) ? session.walk : takenUpLater(library, session.walk));

/** True for a stopped session with something to go on with. */
export const canGoOn = ({ library }: Pick<Context, 'library'>, { stage, label, choices }: Session): boolean =>
  stage === 'cancelled' && (label === null ? choices.length > 0 : isSymptom(library.labels, label));

/** True for a stopped session that a text can still mean. */
export const mayGoOn = (context: Dated, session: Session): boolean =>
  canGoOn(context, session) && context.now - session.updatedAt < goesOnWithin;

/** Where a session stood before it was stopped; the same session where there is nothing to go on with. */
export const takenUp = (context: Dated, session: Session): Session => {
  if (!canGoOn(context, session)) return session;
  if (session.label === null) return { ...session, stage: 'clarifying' };
  const walk = walkLeft(context, session);
  return walk ? settle(context, session, walk) : { ...session, stage: 'confirming' };
};
