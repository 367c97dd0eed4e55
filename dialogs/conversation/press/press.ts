import { isFactValue } from '../../../domain/facts';
import { isOver, longestName } from '../../../domain/session';
import type { Aside, Session } from '../../../domain/session';
import type { SessionAction } from '../../event';
import { hasGuide } from '../../guide/find-guide';
import { startWalk } from '../../guide/walk/start-walk';
import { step } from '../../guide/walk/step';
import { where } from '../../guide/walk/where';
import { escalate, escalateLoss, reasonFor, toHandOver } from '../hand-over/hand-over';
import { isInterposed, settleLabel } from './ask-before';
import { filledDetails } from '../hand-over/details';
import { laterAt } from '../later-at';
import { answer, corrected, correctFact, goBack, inParts, startOver } from '../move';
import { takenUp } from './take-up';
import { takeBackLoss } from './take-back-loss';
import { leaveForNew, takeSecond } from './next-session';
import { followIncident, goOn, joinTicket, nextFix } from './press-interposed';
import { inPlace } from '../context';
import type { Context, Response } from '../context';
import { caughtUp, settle, stepOf } from '../walk-of-session';
import { somethingElse } from '../something-else';

const shown = (session: Session): Response => ({ session, effects: [inPlace] });

/** True while the session is in the guide at this very step. */
const isAt = (context: Context, session: Session, at: string | null): boolean =>
  session.stage === 'guiding' && stepOf(context, session) === at;

/** The session put aside for a closer look at its present step. */
const look = (context: Context, session: Session, at: string | null, aside: Aside): Session =>
  isAt(context, session, at) ? { ...session, aside } : session;

const start = (context: Context, session: Session): Session => {
  if (session.stage !== 'confirming' || session.label === null || !hasGuide(context.library, session.label))
    return session;
  if (isInterposed(session.aside)) return session;
  const fresh = startWalk(context.library, session.label, session.facts);
  const tried = { ...fresh, ledger: session.walk?.ledger ?? [] };
  return settle(context, session, step(context.library, tried, { kind: 'restart' }).walk);
};

const park = (context: Context, session: Session, { step: at, when }: SessionAction & { verb: 'park' }): Response => {
  if (!isAt(context, session, at) || session.aside?.kind === 'parked') return shown(session);
  const until = laterAt(when, context.now, session.timezone);
  const parked: Session = { ...session, aside: { kind: 'parked', until } };
  return { session: parked, effects: [{ kind: 'follow-up', until }, inPlace] };
};

const answered = (context: Context, session: Session, action: SessionAction & { verb: 'answer' }): Session => {
  const position = isAt(context, session, action.step) && session.walk ? where(context.library, session.walk) : null;
  if (!position || position.kind === 'end') return session;
  return answer(context, session, position.step.id, action.value);
};

const toldForWhom = (session: Session, action: SessionAction & { verb: 'for-whom' | 'for-me' }): Session => {
  if (session.aside?.kind !== 'for-whom') return session;
  const named = action.verb === 'for-whom' ? action.name.slice(0, longestName) || session.affected : null;
  return { ...session, aside: null, affected: named };
};

/**
 * What a press on a session's card comes to. A press that does not fit the present state (an old card, a double click,
 * another device) changes nothing and shows the present state.
 */
export const press = (context: Context, found: Session, action: SessionAction): Response => {
  const session = caughtUp(context, found);
  switch (action.verb) {
    case 'choose-symptom': {
      const fits = session.stage === 'clarifying' && session.choices.includes(action.label);
      return shown(fits ? settleLabel(context, session, action.label) : session);
    }
    case 'something-else': {
      const fits = ['clarifying', 'confirming'].includes(session.stage) && action.round === session.rejected.length;
      return shown(fits ? somethingElse(context, session) : session);
    }
    case 'start-guide':
      return shown(start(context, session));
    case 'change-fact': {
      const fits =
        (session.stage === 'confirming' || session.stage === 'guiding') && context.library.questions.has(action.fact);
      return shown(fits ? { ...session, aside: { kind: 'change-fact', fact: action.fact, findOut: false } } : session);
    }
    case 'set-fact': {
      const fits =
        session.aside?.kind === 'change-fact' &&
        session.aside.fact === action.fact &&
        isFactValue(context.library.facts, action.fact, action.value);
      return shown(fits ? correctFact(context, session, action.fact, action.value) : session);
    }
    case 'answer':
      return shown(answered(context, session, action));
    case 'next-part':
    case 'all-parts':
      return shown(isAt(context, session, action.step) ? inParts(context, session, action.verb) : session);
    case 'find-out':
      if (session.aside?.kind === 'change-fact')
        return shown({ ...session, aside: { ...session.aside, findOut: true } });
      return shown(look(context, session, action.step, { kind: 'how-to-find-out' }));
    case 'stuck':
      return shown(look(context, session, action.step, { kind: 'stuck' }));
    case 'stuck-at':
      return shown(look(context, session, action.step, { kind: 'stuck-at', problem: action.problem }));
    case 'later':
      return shown(look(context, session, action.step, { kind: 'when-later' }));
    case 'park':
      return park(context, session, action);
    case 'resume':
      return shown(isOver(session) ? takenUp(context, session) : { ...session, aside: null });
    case 'stay':
      if (session.aside?.kind === 'maybe-lost') return shown({ ...session, aside: session.aside.before });
      return shown(isOver(session) ? session : { ...session, aside: null });
    case 'lost':
      return session.aside?.kind === 'maybe-lost'
        ? escalateLoss(session, session.aside.words, context.now, inPlace)
        : shown(session);
    case 'not-lost':
      return takeBackLoss(context, session);
    case 'back':
      return shown(goBack(context, session, action.step));
    case 'leave':
      return leaveForNew(context, session);
    case 'for-whom':
    case 'for-me':
      return shown(toldForWhom(session, action));
    case 'tell-details':
      return shown(
        session.aside?.kind === 'details'
          ? corrected(context, { ...session, aside: null }, filledDetails(context.library, session, action.filled))
          : session,
      );
    case 'cancel':
      return shown(isOver(session) ? session : { ...session, stage: 'cancelled', aside: null });
    case 'restart':
      return shown(startOver(context, session));
    case 'person':
      return shown(session.stage === 'escalated' ? session : toHandOver(session, reasonFor(context, session)));
    case 'hand-over':
      return session.stage === 'handing-over'
        ? escalate(session, action.note, action.urgency, inPlace)
        : shown(session);
    case 'rate': {
      const fits = session.stage === 'solved' && session.rating === null;
      return shown(fits ? { ...session, rating: action.stars } : session);
    }
    case 'take-second':
      return takeSecond(context, session);
    case 'join-ticket':
      return joinTicket(context, session);
    case 'next-fix':
      return nextFix(context, session);
    case 'go-on':
      return goOn(session);
    case 'follow-incident':
      return followIncident(session);
    case 'go-private':
      return session.address.place === 'personal' || isOver(session)
        ? shown(session)
        : { session, effects: [{ kind: 'go-private' }] };
  }
};
