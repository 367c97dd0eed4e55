import type { Session } from '../../../domain/session';
import { canTakeMore } from '../../../domain/requester-moves';
import { longestNote } from '../../../domain/ticket';
import { step } from '../../guide/walk/step';
import { where } from '../../guide/walk/where';
import { notAssumed } from '../begin';
import { hasNextFix } from './come-back';
import { toHandOver } from '../hand-over/hand-over';
import { interpose, isInterposed } from './ask-before';
import { inPlace } from '../context';
import type { Context, Response } from '../context';
import { settle } from '../walk-of-session';

const shown = (session: Session): Response => ({ session, effects: [inPlace] });

/** All that the requester typed about the problem, each thing once. */
const wordsOf = ({ words, transcript }: Session): string => {
  const later = transcript.filter(({ text, who, pressed }) => who === 'requester' && !pressed && !words.includes(text));
  return [words, ...later.map(({ text }) => text)].filter(Boolean).join('\n').slice(0, longestNote);
};

/** "Add it to my ticket": their words go there, and this session ends. A ticket that is over for good takes nothing. */
export const joinTicket = (context: Context, session: Session): Response => {
  if (session.stage !== 'confirming' || session.aside?.kind !== 'double') return shown(session);
  const { ticket, number } = session.aside;
  if (!context.related.tickets.some((one) => one.id === ticket && canTakeMore(one, context.now)))
    return shown(interpose(context, { ...session, aside: null }));
  const linked: Session = { ...session, stage: 'linked', aside: null, ticketNumber: number };
  return { session: linked, effects: [{ kind: 'join-ticket', ticket, text: wordsOf(session) }, inPlace] };
};

/** "Go on": the walk that had helped goes on behind the fix that did not last, one that was stopped where it stood. */
export const nextFix = (context: Context, session: Session): Response => {
  const { aside } = session;
  const goesOn = aside?.kind === 'back-again' || aside?.kind === 'stopped-before';
  if (session.stage !== 'confirming' || !goesOn || !session.walk) return shown(session);
  const { library } = context;
  const { walk } = step(library, session.walk, { kind: 'learn', facts: notAssumed(session.facts) });
  if (aside.kind === 'stopped-before') return shown(settle(context, session, walk));
  const isThrough = where(library, walk).kind !== 'end' && !hasNextFix(library, walk);
  return shown(isThrough ? toHandOver(session, 'came-back') : settle(context, session, walk));
};

/** "Go on": what was asked first is answered, and what was understood is shown. */
export const goOn = (session: Session): Response => {
  if (session.stage !== 'confirming' || !isInterposed(session.aside)) return shown(session);
  return shown({ ...session, aside: null, incident: session.aside?.kind === 'incident' ? null : session.incident });
};

/** "Tell me when it is over": nothing more is to be done until then. */
export const followIncident = (session: Session): Response =>
  shown(
    session.stage === 'confirming' && session.aside?.kind === 'incident' ? { ...session, stage: 'linked' } : session,
  );
