import type { Label } from '../../../domain/labels';
import type { Address } from '../../../domain/requester';
import { isSamePerson, type Aside, type Session } from '../../../domain/session';
import { canTakeMore } from '../../../domain/requester-moves';
import { isLive } from '../../../domain/ticket';
import { hasGuide } from '../../guide/find-guide';
import { withLabel } from '../begin';
import { comeBack, withoutEarlier } from './come-back';
import { walkLeft } from './take-up';
import { shownStep } from '../walk-of-session';
import { comesBackWithin } from '../related';
import { lastingFacts } from '../lasting-facts';
import type { Context, Response } from '../context';

/** True for what is asked between the first words and the card that says what was understood. */
export const isInterposed = (aside: Aside | null): boolean =>
  aside !== null && ['double', 'back-again', 'stopped-before', 'incident'].includes(aside.kind);

/** True when this session has just learned what the problem is, and whose: then what is around it has to be looked up. */
export const isNewlyLabelled = (before: Session | null, session: Session | null): session is Session =>
  session?.stage === 'confirming' &&
  session.label !== null &&
  session.aside?.kind !== 'for-whom' &&
  session.aside?.kind !== 'maybe-lost' &&
  (session.id !== before?.id || session.label !== before.label || before.aside?.kind === 'for-whom');

/** Where others read along nothing is told of that did not happen there. */
const mayTell = (session: Session, { conversationId }: Address): boolean =>
  session.address.place === 'personal' || session.address.conversationId === conversationId;

type Interposing = (context: Context, session: Session) => Session | null;

/** A ticket of theirs about the same is open, or ended so lately that it can be opened again. */
const double: Interposing = ({ related: { tickets, solved }, now }, session) => {
  const same = tickets.filter(
    ({ label, affected, address }) =>
      label === session.label && isSamePerson(affected, session.affected) && mayTell(session, address),
  );
  const lately = same.find((one) => canTakeMore(one, now) && (one.endedAt ?? now) > (solved?.updatedAt ?? 0));
  const ticket = same.find(isLive) ?? lately;
  return ticket ? { ...session, aside: { kind: 'double', ticket: ticket.id, number: ticket.number } } : null;
};

/** The same was solved lately: its walk comes along, so that the next fix is known and nothing is carried out twice. */
const backAgain: Interposing = ({ related: { solved }, library, now }, session) => {
  if (!solved || solved.id === session.id || solved.label !== session.label || session.label === null) return null;
  if (!isSamePerson(solved.affected, session.affected)) return null;
  if (
    !hasGuide(library, session.label) ||
    !mayTell(session, solved.address) ||
    now - solved.updatedAt > comesBackWithin
  )
    return null;
  const back = comeBack(library, solved);
  if (!back) return null;
  const { walk, title, at } = back;
  const own = session.walk?.ledger ?? [];
  return {
    ...session,
    facts: { ...lastingFacts(library, solved), ...session.facts },
    walk: { ...walk, ledger: [...walk.ledger, ...own] },
    previous: solved.id,
    aside: { kind: 'back-again', session: solved.id, title, at },
  };
};

/** The same was stopped lately: where it stood, what was tried and what was told come along. */
const stoppedBefore: Interposing = (context, session) => {
  const { stopped, solved } = context.related;
  if (!stopped?.walk || stopped.label !== session.label || !mayTell(session, stopped.address)) return null;
  if (stopped.updatedAt < (solved?.updatedAt ?? 0)) return null;
  const title = shownStep(context, { ...stopped, stage: 'guiding' });
  if (title === null) return null;
  return {
    ...session,
    facts: { ...lastingFacts(context.library, stopped), ...session.facts },
    walk: walkLeft(context, stopped),
    aside: { kind: 'stopped-before', session: stopped.id, title, at: stopped.updatedAt },
  };
};

/** The helpdesk works on it for many: they are told, wait for its end, and are spared the fixes. */
const known: Interposing = ({ related }, session) => {
  const incident = related.incidents.find(({ label }) => label === session.label);
  if (!incident) return null;
  const { id, note } = incident;
  return { ...session, incident: id, aside: { kind: 'incident', incident: id, note, over: false } };
};

const interposings: readonly Interposing[] = [known, double, stoppedBefore, backAgain];

/** What is asked first once the problem is known; the session itself when there is nothing to ask. */
export const interpose = (context: Context, session: Session): Session => {
  for (const interposing of interposings) {
    const asked = interposing(context, session);
    if (asked) return asked;
  }
  return session;
};

/** What a turn came to, and asked first what has to be where the problem became known in it: `context` has what is related. */
export const askFirst = (context: Context, before: Session | null, response: Response): Response =>
  isNewlyLabelled(before, response.session) ? { ...response, session: interpose(context, response.session) } : response;

/** What came along from an earlier session about another problem is left behind. */
const withoutPrevious = (session: Session): Session =>
  session.previous === null
    ? session
    : { ...session, previous: null, walk: session.walk && withoutEarlier(session.walk) };

/** The session with its problem known; `askFirst` then asks what has to be. What was asked for this one is not asked again. */
export const settleLabel = (context: Pick<Context, 'library'>, session: Session, label: Label): Session => {
  const settled = withLabel(context, session, label);
  if (session.label === label) return isInterposed(session.aside) ? { ...settled, aside: session.aside } : settled;
  // An incident is about one problem: whoever has another does not wait for its end.
  return { ...withoutPrevious(settled), incident: null };
};
