import { isOver, isSamePerson } from '../../../domain/session';
import type { Session } from '../../../domain/session';
import { beginSession } from '../begin';
import type { Speaker } from '../begin';
import { withPerson } from '../hear/hear-problem';
import { settleLabel } from './ask-before';
import { lastingFacts } from '../lasting-facts';
import { inPlace, newMessage } from '../context';
import type { Context, Response } from '../context';

const speakerOf = (session: Session): Speaker => ({
  person: session.requester,
  address: session.address,
  locale: session.locale,
  timezone: session.timezone,
});

/** Leaves the present problem for the one that was told in the middle of it; the card goes with the new one. */
export const leaveForNew = (context: Context, session: Session): Response => {
  if (session.aside?.kind !== 'leave-this') return { session, effects: [inPlace] };
  const { label, words, facts, behalf = null } = session.aside;
  const fresh = beginSession(context, speakerOf(session), words);
  const settled = withPerson(settleLabel(context, { ...fresh, facts }, label), { behalf, label });
  // Where this one is somebody else's and nothing tells whose the other is, that is asked.
  const isUntold = behalf === null && session.affected !== null && settled.aside === null;
  const whose: Session = isUntold ? { ...settled, aside: { kind: 'for-whom' } } : settled;
  // What was told of one person's computer is not true of another's.
  const isSame = isSamePerson(whose.affected, session.affected);
  const next = isSame ? { ...whose, facts: { ...lastingFacts(context.library, session), ...whose.facts } } : whose;
  const left: Session = { ...session, stage: 'cancelled', aside: null, cardId: null };
  return { session: { ...next, cardId: session.cardId }, effects: [{ kind: 'end-other', session: left }, inPlace] };
};

/** Takes up the second problem of the first message, once the first has ended. */
export const takeSecond = (context: Context, session: Session): Response => {
  if (!isOver(session) || session.second === null) return { session, effects: [inPlace] };
  const fresh = beginSession(context, speakerOf(session), session.words);
  const next = settleLabel(
    context,
    { ...fresh, affected: session.affected, facts: lastingFacts(context.library, session) },
    session.second,
  );
  return { session: next, effects: [{ kind: 'end-other', session: { ...session, second: null } }, newMessage] };
};
