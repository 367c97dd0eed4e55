import type { Session } from '../../../domain/session';
import { say } from '../../../texts/say';
import { inPlace } from '../context';
import type { Context, Response } from '../context';
import { takesBackWithin } from '../typed/takes-back-loss';

/**
 * "That is not what I meant": the helpdesk is told that no mail is gone, and where the loss was heard it goes on, in a
 * session of its own: a later hand-over opens a ticket of its own, too.
 */
export const takeBackLoss = (context: Context, session: Session): Response => {
  const { alarm } = session;
  if (session.stage !== 'escalated' || alarm === null) return { session, effects: [inPlace] };
  if (context.now - alarm.at > takesBackWithin)
    return { session, effects: [{ kind: 'say', text: say('too-late-to-take-back') }, inPlace] };
  const { stage, aside, before, because, urgency, note } = alarm;
  const back: Session = {
    ...session,
    ...{ stage, aside, before, because, urgency, note },
    id: context.newId,
    alarm: null,
    ticketNumber: null,
    createdAt: context.now,
    version: 0,
  };
  const left: Session = { ...session, alarm: null, cardId: null };
  return {
    session: back,
    effects: [
      { kind: 'end-other', session: left },
      { kind: 'calm-ticket', session: session.id },
      { kind: 'say', text: say('taken-back-here-is-where-we-are') },
      inPlace,
    ],
  };
};
