import { isOver, longestName } from '../../../domain/session';
import type { Session } from '../../../domain/session';
import type { Saying } from '../../../domain/labels';
import type { Triaged } from '../../../language/result';
import { beginSession, saidFacts } from '../begin';
import type { Speaker } from '../begin';
import { closerLook, offersPerson, positionOf } from '../acts/closer-look';
import { reasonFor, toHandOver } from '../hand-over/hand-over';
import { puzzled, shown } from './hear-in-session';
import { hearLoss } from './hear-loss';
import { mayGoOn } from '../press/take-up';
import { answer, goBack, inParts, partBehind, startOver, toConfirming } from '../move';
import { comesBackWithin } from '../related';
import { bareYesOrNo } from '../typed/replies';
import { examples, newMessage } from '../context';
import type { Effect, Context, Response } from '../context';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

const telling = (text: Say): Effect => ({ kind: 'say', text });

/** What is said when there is no session that it could be about. */
const withoutSession: Partial<Record<Saying, Say>> = {
  fixed: say('good-to-hear-if-outlook'),
  later: say('no-hurry-tell-me-what'),
  back: say('there-is-nothing-to-go'),
  cancel: say('there-is-nothing-to-stop'),
  thanks: say('you-are-welcome-if-outlook'),
};

/** "It works" or "still broken", as the present step takes it. */
const result = (context: Context, session: Session, said: 'fixed' | 'not-fixed'): Session => {
  const position = positionOf(context, session);
  if (position?.kind === 'do') {
    if (position.step.kind === 'fix') return answer(context, session, position.step.id, said);
    // Of a preparation it says that this part is done: those behind it were not seen yet.
    return said === 'fixed'
      ? (carriedOut(context, session) ?? session)
      : answer(context, session, position.step.id, 'not-done');
  }
  return said === 'fixed' ? { ...session, stage: 'solved', aside: null } : session;
};

/**
 * "It did not help", as the present step takes it. Nothing helps that only prepares the next step: whether it could be done
 * is asked, unless that was what was answered.
 */
export const failedHere = (context: Context, session: Session, text: string): Session => {
  const position = positionOf(context, session);
  const next = partBehind(context, session);
  if (next && bareYesOrNo(text) !== null) return next;
  const isAnswer = bareYesOrNo(text) !== null || session.aside?.kind === 'still-there';
  return position?.kind === 'do' && position.step.kind === 'prepare' && !isAnswer
    ? { ...session, aside: { kind: 'still-there' } }
    : result(context, session, 'not-fixed');
};

/** A problem that was called solved and is not: behind the last fix, or at what was understood where none was tried. */
const stillBroken = (context: Context, solved: Session): Session =>
  solved.walk ? result(context, goBack(context, solved, null), 'not-fixed') : toConfirming(solved);

/** "Done": on to the next part; behind the last a preparation is, and a fix is asked about. Null outside a procedure. */
export const carriedOut = (context: Context, session: Session): Session | null => {
  const position = positionOf(context, session);
  if (position?.kind !== 'do') return null;
  const next = inParts(context, session, 'next-part');
  if (next !== session) return next;
  const asking: Session = { ...session, aside: { kind: 'still-there' } };
  return position.step.kind === 'fix' ? asking : answer(context, session, position.step.id, 'done');
};

const inSession = (
  context: Context,
  session: Session,
  saying: Saying,
  text: string,
  triaged: Triaged,
): Response | null => {
  const show = (next: Session): Response => ({ session: next, effects: [newMessage] });
  const showOr = (next: Session, line: Say): Response => (next === session ? shown(session, line) : show(next));
  switch (saying) {
    case 'fixed':
      return showOr(result(context, session, saying), puzzled);
    case 'not-fixed':
      return showOr(failedHere(context, session, text), puzzled);
    case 'later':
      return session.stage === 'guiding'
        ? show({ ...session, aside: { kind: 'when-later' } })
        : { session, effects: [telling(say('no-hurry-your-card-stays'))] };
    case 'how-to':
      return session.aside?.kind === 'stuck'
        ? offersPerson(context, session)
        : showOr(closerLook(context, session, null), puzzled);
    case 'file-in-use':
      return show(closerLook(context, session, 'file-in-use'));
    case 'data-loss':
      return hearLoss(context, session, text, triaged);
    case 'human':
      return show(toHandOver(session, reasonFor(context, session)));
    case 'back':
      return showOr(goBack(context, session, null), say('there-is-nothing-to-go-back'));
    case 'cancel':
      return show({ ...session, stage: 'cancelled', aside: null });
    case 'restart':
      return show(startOver(context, session));
    case 'greeting':
      return { session, effects: [telling(say('hello-again-here-is-where')), newMessage] };
    case 'thanks':
      return { session, effects: [telling(say('you-are-welcome-your-card'))] };
    case 'help':
      return { session, effects: [...help(session.address.place), newMessage] };
    case 'tickets':
      return { session, effects: [{ kind: 'list-tickets' }] };
  }
};

/** True for a session that ended lately and was not handed over yet. */
const isRecent = (context: Context, latest: Session | null): latest is Session =>
  latest !== null && latest.stage !== 'escalated' && context.now - latest.updatedAt < comesBackWithin;

const help = (place: Speaker['address']['place']): Effect[] => [
  { kind: 'show-free', view: { kind: 'help', place, examples } },
];

/**
 * What a saying comes to; null when it is better taken as a problem. `latest` may be over: a problem that is back after
 * "fixed" is taken up where it was, and a loss that shows only then still stops everything.
 */
export const hearSaying = (
  context: Context,
  latest: Session | null,
  speaker: Speaker,
  saying: Saying,
  text: string,
  triaged: Triaged,
): Response | null => {
  if (latest && !isOver(latest)) return inSession(context, latest, saying, text, triaged);
  const { place } = speaker.address;
  const affected = triaged.behalf?.words.slice(0, longestName) || null;
  const fresh = { ...beginSession(context, speaker, text), affected, facts: saidFacts(triaged.facts) };
  const line = withoutSession[saying];
  if (line !== undefined) return { session: null, effects: [telling(line)] };
  switch (saying) {
    case 'not-fixed':
      return isRecent(context, latest) && latest.stage === 'solved'
        ? { session: stillBroken(context, latest), effects: [newMessage] }
        : null;
    case 'data-loss':
      return hearLoss(context, isRecent(context, latest) ? latest : fresh, text, triaged);
    case 'human':
      return { session: toHandOver(fresh, 'asked-for-a-person'), effects: [newMessage] };
    case 'file-in-use':
      return {
        session: { ...fresh, choices: ['ost-error', 'mismatch', 'missing-items'] },
        effects: [newMessage],
      };
    case 'tickets':
      return { session: null, effects: [{ kind: 'list-tickets' }] };
    case 'greeting':
      if (latest && mayGoOn(context, latest)) return shown(latest, say('i-am-here-this-was-stopped'));
      return { session: null, effects: [{ kind: 'show-free', view: { kind: 'welcome', place, examples } }] };
    case 'restart':
      return { session: null, effects: [{ kind: 'show-free', view: { kind: 'welcome', place, examples } }] };
    default:
      return { session: null, effects: help(place) };
  }
};
