import type { Session } from '../../../domain/session';
import { where } from '../../guide/walk/where';
import type { Position } from '../../guide/walk/where';
import type { Context, Response } from '../context';
import { reasonFor, toHandOver } from '../hand-over/hand-over';
import { shown } from '../hear/hear-in-session';
import { say } from '../../../texts/say';

/** Where the session stands in its guide; null outside one. */
export const positionOf = (context: Context, session: Session): Position | null =>
  session.stage === 'guiding' && session.walk ? where(context.library, session.walk) : null;

/** A closer look for somebody who does not know how: at the question, or at the procedure and what gets in the way. */
export const closerLook = (context: Context, session: Session, problem: string | null): Session => {
  const position = positionOf(context, session);
  if (position?.kind === 'ask') {
    return position.question.unsure ? { ...session, aside: { kind: 'how-to-find-out' } } : session;
  }
  if (position?.kind !== 'do') return session;
  const known = position.procedure.stuck.some(({ id }) => id === problem);
  return { ...session, aside: problem !== null && known ? { kind: 'stuck-at', problem } : { kind: 'stuck' } };
};

/** None of what may get in the way of the procedure fits: a person is offered, with the words kept. */
export const offersPerson = (context: Context, session: Session): Response =>
  shown(toHandOver(session, reasonFor(context, session)), say('none-of-these-a-person'));
