import type { Alarm, Session, Urgency } from '../../../domain/session';
import { longestNote } from '../../../domain/ticket';
import { hasGuide } from '../../guide/find-guide';
import type { ConversationReason } from './reasons';
import { newMessage } from '../context';
import type { Context, Effect, Response } from '../context';

/** The hand-over card, from which "back" leads to where the session was. */
export const toHandOver = (session: Session, because: ConversationReason): Session =>
  session.stage === 'handing-over'
    ? { ...session, aside: null }
    : { ...session, stage: 'handing-over', aside: null, before: session.stage, because, note: '' };

/** The reason that fits when a person is asked for at this point. */
export const reasonFor = ({ library }: Pick<Context, 'library'>, session: Session): ConversationReason => {
  if (session.stage === 'advised') return 'advice-not-enough';
  if (session.stage === 'clarifying' && session.words !== '') return 'not-understood';
  if (session.previous !== null) return 'came-back';
  return session.label !== null && !hasGuide(library, session.label) ? 'out-of-scope' : 'asked-for-a-person';
};

/** Sends the case to the helpdesk now. The edge opens the ticket and fills in its number. */
export const escalate = (session: Session, note: string, urgency: Urgency, show: Effect): Response => ({
  session: { ...session, stage: 'escalated', aside: null, note, urgency },
  effects: [{ kind: 'open-ticket' }, show],
});

/** A loss stops everything: no more steps, an urgent ticket at once, with the words that told of it. */
export const escalateLoss = (session: Session, text: string, now: number, show: Effect = newMessage): Response => {
  const { stage, before, because, urgency, aside, words } = session;
  // What was noted for a hand-over that was left belongs to none.
  const noted = stage === 'handing-over' ? session.note : '';
  const note = words === text ? noted : [noted, text].filter(Boolean).join('\n');
  const was = aside?.kind === 'maybe-lost' ? aside.before : aside;
  const alarm: Alarm = { at: now, words: text, stage, aside: was, before, because, urgency, note: noted };
  return escalate(
    { ...session, because: 'data-loss', before: before ?? stage, alarm },
    note.slice(0, longestNote),
    'urgent',
    show,
  );
};
