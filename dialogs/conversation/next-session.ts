import type { Facts } from '../../domain/facts';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import { factsOf } from '../guide/where';
import { beginSession, withLabel } from './begin';
import type { Speaker } from './begin';
import { inPlace, newMessage } from './scene';
import type { Scene, Turned } from './scene';

const speakerOf = (session: Session): Speaker => ({
  person: session.requester,
  address: session.address,
  timezone: session.timezone,
});

/** What stays true of the requester's set-up when the problem is another one. */
const lastingFacts = (scene: Scene, session: Session): Facts => {
  const inWalk = session.walk ? factsOf(scene.library, session.walk) : {};
  const { outlook, windows, account, build } = { ...session.facts, ...inWalk };
  return {
    ...(outlook && { outlook }),
    ...(windows && { windows }),
    ...(account && { account }),
    ...(build && { build }),
  };
};

/** Leaves the present problem for the one that was told in the middle of it; the card goes with the new one. */
export const leaveForNew = (scene: Scene, session: Session): Turned => {
  if (session.aside?.kind !== 'leave-this') return { session, effects: [inPlace] };
  const { label, words, facts } = session.aside;
  const fresh = beginSession(scene, speakerOf(session), words);
  const next = withLabel({ ...fresh, facts: { ...lastingFacts(scene, session), ...facts } }, label);
  const left: Session = { ...session, stage: 'cancelled', aside: null, cardId: null };
  return { session: { ...next, cardId: session.cardId }, effects: [{ kind: 'end-other', session: left }, inPlace] };
};

/** Takes up the second problem of the first message, once the first has ended. */
export const takeSecond = (scene: Scene, session: Session): Turned => {
  if (!isOver(session) || session.second === null) return { session, effects: [inPlace] };
  const fresh = beginSession(scene, speakerOf(session), session.words);
  const next = withLabel({ ...fresh, facts: lastingFacts(scene, session) }, session.second);
  return { session: next, effects: [{ kind: 'end-other', session: { ...session, second: null } }, newMessage] };
};
