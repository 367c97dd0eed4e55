import { isTooMuchSaid, type Said, type Session } from '../../../domain/session';
import { say } from '../../../texts/say';
import type { Response } from '../context';

const isTyped = ({ who, pressed }: Said): boolean => who === 'requester' && !pressed;

/**
 * What came of a turn, with no more of what was said than a session keeps. What was typed is heard all the same, and
 * whoever typed it is told.
 */
export const keptWithin = (before: Session | null, response: Response): Response => {
  const { session, effects } = response;
  if (!session || !isTooMuchSaid(session.transcript)) return response;
  const known = before?.id === session.id ? before.transcript.length : 0;
  const transcript: Said[] = session.transcript.slice(0, known);
  const dropped: Said[] = [];
  for (const line of session.transcript.slice(known))
    (isTooMuchSaid([...transcript, line]) ? dropped : transcript).push(line);
  const told = dropped.some(isTyped) ? [{ kind: 'say' as const, text: say('no-more-is-kept') }] : [];
  return { session: { ...session, transcript }, effects: [...effects, ...told] };
};
