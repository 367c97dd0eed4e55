import { isSaying } from '../../../domain/labels';
import type { Saying } from '../../../domain/labels';
import { isOver } from '../../../domain/session';
import type { Said, Session } from '../../../domain/session';
import type { Place } from '../../../domain/requester';
import { typedCommand } from '../../commands';
import type { Triaged } from '../../../language/result';
import type { Act, HeardAct } from '../../../language/acts/act';
import { lossTold } from '../../../language/classify/loss';
import { seenAt, type Seen } from '../../../language/acts/seen';
import { answersByMeaning, correctsEnded, hearActs, isUnmeant, notedMissing, seenBy } from './hear-acts';
import { saysUntried } from '../typed/says-untried';
import { hasJustEnded, hearAfterEnd, takenUp } from './after-the-end';
import { bareAnswer, saysSomethingElse } from '../typed/bare-answer';
import { isBareFailure, isBareSuccess } from '../typed/bare-report';
import type { Speaker } from '../begin';
import { aboutLoss, lossWeighed, mayTellLoss, reassuring } from './hear-loss';
import { hearOutside } from './hear-outside';
import { cannotTellWhich, stillTheSame, withWayOn } from './not-understood';
import { closerLook, offersPerson, positionOf } from './closer-look';
import { say } from '../../../texts/say';
import { hearProblem } from './hear-problem';
import { hearInSession, puzzled, shown } from './hear-in-session';
import { carriedOut, hearSaying, result } from './hear-saying';
import { inContext, outOfTheBlue } from './adjust-to-session';
import { faintActs, isTalk, sureActs, sureOnes } from './sure-acts';
import { correctFact } from '../move';
import { press } from '../press/press';
import { examples, newMessage } from '../context';
import type { Context, Response } from '../context';
import { caughtUp, shownStep, stepOf } from '../walk-of-session';
import type { Reading } from '../reading';
import { foldText } from '../../../language/tag/fold';
import { saysItWorks } from '../typed/says-it-works';
import { saysStuck, typedChoice } from '../typed/typed-choice';
import { goingOn, isGoOn, isSend, nodding } from '../typed/typed-go-on';
import { typedPerson } from '../typed/typed-person';
import { typedLater } from '../typed/typed-later';
import { bareYesOrNo, exactAnswer, isBareDone, isUnsure, openQuestion, typedAnswer } from '../typed/typed-answer';

/** The card for somebody who has said nothing yet. */
const welcome = (place: Place): Response['effects'] => [
  { kind: 'show-free', view: { kind: 'welcome', place, examples } },
];

/** The session with one more line of what was said. */
export const noted = (context: Context, session: Session, text: string): Session => {
  const step = shownStep(context, session);
  const said: Said = { at: context.now, who: 'requester', text, ...(step !== null && { step }) };
  return { ...session, transcript: [...session.transcript, said] };
};

/** What was typed is answered at the end of the chat, not in a card further up. */
export const typed = ({ session, effects }: Response): Response => ({
  session,
  effects: effects.map((effect) => (effect.kind === 'show' ? newMessage : effect)),
});

const answered = (context: Context, session: Session, text: string, triaged: Triaged): Session | null => {
  const question = openQuestion(context, session);
  // A loss is never passed over for a fact that stands in the same sentence.
  const given =
    question &&
    (mayTellLoss(triaged, text) ? exactAnswer(question, text, []) : typedAnswer(question, text, triaged.facts));
  if (!question || !given || (given.value === null && !question.unsure)) return null;
  const here = { session: session.id, step: stepOf(context, session) };
  const { aside } = session;
  const sawHow = aside?.kind === 'how-to-find-out' || (aside?.kind === 'change-fact' && aside.findOut);
  const value = given.value ?? (sawHow ? (question.unsure?.value ?? null) : null);
  if (value === null) return press(context, session, { verb: 'find-out', ...here }).session;
  if (session.aside?.kind === 'change-fact') return correctFact(context, session, question.fact, value);
  return press(context, session, { verb: 'answer', session: here.session, step: here.step ?? '', value }).session;
};

/** What a short text means to the card that is shown; null when it means nothing there. */
type Hearing = (context: Context, session: Session, text: string, triaged: Triaged) => Response | null;

const answering: Hearing = (context, session, text, triaged) => {
  const answer = answered(context, session, text, triaged);
  if (answer) return { session: answer, effects: [newMessage] };
  // "I can't tell" where that is no answer is no wish to stop either.
  const question = mayTellLoss(triaged, text) ? null : openQuestion(context, session);
  return question && typedAnswer(question, text, [])?.value === null ? shown(session, puzzled) : null;
};

/** A button that the text stands for; a yes or no for which there is none says nothing where something else is asked. */
const choosing: Hearing = (context, session, text) => {
  const isElse =
    ['clarifying', 'confirming'].includes(session.stage) && session.aside === null && saysSomethingElse(text);
  const bare = isSend(session, text) ? 'yes' : isElse ? 'no' : bareYesOrNo(text);
  // The list of what may get in the way asks which it is: none of them, or which one?
  if (session.aside?.kind === 'stuck' && (bare === 'no' || saysSomethingElse(text))) return offersPerson(session);
  if (session.aside?.kind === 'stuck' && bare === 'yes') return shown(session, say('which-one-is-it'));
  const meant = (bare && bareAnswer(session, bare)) ?? typedChoice(context, session, text);
  if (meant) return typed(press(context, session, meant));
  const asksElse = openQuestion(context, session) !== null || session.stage === 'clarifying';
  return bare && asksElse ? shown(session, puzzled) : null;
};

const looking: readonly (string | undefined)[] = ['stuck', 'stuck-at', 'when-later'];

/** "It did not help": the result of the repair on the card, or what led to the question on it. */
const failed: Hearing = (context, session, text) => {
  if (!isBareFailure(text) || session.stage === 'handing-over') return null;
  const position = positionOf(context, session);
  if (position?.kind === 'ask') return shown(session, say('noted-the-question-leads-on'));
  if (position?.kind !== 'do') return shown(session, stillTheSame);
  // What did not help may be what was told about getting stuck.
  const asks = looking.includes(session.aside?.kind);
  return shown(asks ? { ...session, aside: { kind: 'still-there' } } : result(context, session, 'not-fixed'));
};

const reporting: Hearing = (context, session, text, triaged) => {
  const tried = isBareDone(text) ? carriedOut(context, session) : null;
  return tried ? shown(tried) : failed(context, session, text, triaged);
};

/** Whoever cannot tell which problem it is. */
const unable: Hearing = (_context, session, text) => cannotTellWhich(session, text);

/** For whom it is, where that is asked. */
const naming: Hearing = (context, session, text) => {
  if (session.aside?.kind !== 'for-whom' || typedCommand(text) !== null || isGoOn(text)) return null;
  const isUnsaid = isUnsure(text) || bareYesOrNo(text) !== null;
  const person = isUnsaid ? { name: '' } : typedPerson(text);
  if (person === null) return null;
  const told = person === 'me' ? ({ verb: 'for-me' } as const) : ({ verb: 'for-whom', ...person } as const);
  return typed(press(context, session, { session: session.id, ...told }));
};

const onward: Hearing = (context, session, text) => (isGoOn(text) ? typed(goingOn(context, session)) : null);

const parking: Hearing = (context, session, text) => {
  const when = session.stage === 'guiding' ? typedLater(text) : null;
  if (!when) return null;
  const here = { session: session.id, step: stepOf(context, session) ?? '' };
  return typed(press(context, { ...session, aside: null }, { verb: 'park', ...here, when }));
};

const hearings: readonly Hearing[] = [
  naming,
  answering,
  nodding,
  choosing,
  reporting,
  unable,
  onward,
  parking,
  reassuring,
];

const firstHeard: Hearing = (context, session, text, triaged) => {
  for (const hearing of hearings) {
    const heard = hearing(context, session, text, triaged);
    if (heard) return heard;
  }
  return null;
};

/** True for a text that means something to the card that is shown. */
export const meansCard = (context: Context, session: Session, text: string, triaged: Triaged): boolean =>
  (aboutLoss(context, session, text) ?? firstHeard(context, session, text, triaged)) !== null;

/** What says no more than its letters is no act of any other kind. */
const isExact = (context: Context, session: Session, text: string): boolean => {
  const question = openQuestion(context, session);
  return (
    typedCommand(text) !== null ||
    bareYesOrNo(text) !== null ||
    isBareDone(text) ||
    isBareFailure(text) ||
    isBareSuccess(text) ||
    isGoOn(text) ||
    isSend(session, text) ||
    typedLater(text) !== null ||
    saysStuck(text) ||
    saysSomethingElse(text) ||
    typedChoice(context, session, text) !== null ||
    nodding(context, session, text) !== null ||
    (question !== null && exactAnswer(question, text, []) !== null)
  );
};

/** What is shown to whoever types: the session's card, or that of the one that has just ended. */
const shownTo = (context: Context, session: Session | null, latest: Session | null): Seen | null => {
  if (session) return seenBy(context, session);
  return seenAt(latest && hasJustEnded(latest, context.now) ? 'after-end' : 'new');
};

/** All acts of a text, however faint; none where its letters say all. */
const actsIn = (context: Context, session: Session | null, seen: Seen | null, reading: Reading): readonly HeardAct[] =>
  seen === null || (session && isExact(context, session, reading.text)) ? [] : faintActs(reading, seen);

const asked: readonly (string | undefined)[] = [
  'leave-this',
  'maybe-lost',
  'change-fact',
  'double',
  'back-again',
  'incident',
  'for-whom',
];

/** What a text tells to the session that goes on, or out of the blue. */
export const meantBy = (context: Context, live: Session | null, { text, told }: Reading): Triaged => {
  const { library } = context;
  const asks = live ? (openQuestion(context, live)?.fact ?? null) : null;
  const read = told(live?.stage === 'guiding', asks);
  return live ? inContext(library, live, text, read) : outOfTheBlue(library, text, read);
};

const gives =
  /\b(?:because|since i|after i|when i|once i|by (?:\w+ing)|weil|nachdem|parce que|depuis que|porque|desde que)\b/;

/** "Fixed, because I signed in again": why it is well again is kept. */
const withCause = ({ session, effects }: Response, text: string): Response => ({
  session: session?.stage === 'solved' && gives.test(foldText(text)) ? { ...session, cause: text } : session,
  effects,
});

/** What was said to a card, to Mailmend, or in the course of a session; else null. */
const sayingOf = (session: Session | null, text: string, { decision, label }: Triaged): Saying | null => {
  const mayBeStuck = session?.stage === 'guiding' && decision !== 'start' && label !== 'data-loss';
  const saying = typedCommand(text) ?? (mayBeStuck && saysStuck(text) ? 'how-to' : null);
  return saying ?? (decision === 'command' && label !== null && isSaying(label) ? label : null);
};

const moreThanMissing: readonly Act['act'][] = [
  'human',
  'question',
  'worry',
  'stuck',
  'later',
  'contradiction',
  'cancel',
];

/** What is still missing after a repair that helped partly, where that is asked; null for any other text. */
const stillMissing = (session: Session, text: string, acts: readonly Act[]): Response | null => {
  if (session.aside?.kind !== 'still-missing' || !isTalk(text) || isGoOn(text)) return null;
  const isMore = acts.some(
    (act) => moreThanMissing.includes(act.act) || (act.act === 'report' && act.result === 'fixed'),
  );
  const isBare = typedCommand(text) !== null || isBareFailure(text) || isBareSuccess(text) || isBareDone(text);
  return isMore || isBare || ['certain', 'told'].includes(lossTold(text)) ? null : notedMissing(session);
};

const heardBy = (context: Context, latest: Session | null, speaker: Speaker, reading: Reading): Response => {
  const { text } = reading;
  const live = latest && !isOver(latest) ? caughtUp(context, latest) : null;
  if (text === '')
    return live ? { session: live, effects: [newMessage] } : { session: null, effects: welcome(speaker.address.place) };
  const session = live && noted(context, live, text);
  const meant = meantBy(context, live, reading);
  const faint = actsIn(context, session, shownTo(context, session, latest), reading);
  const triaged = lossWeighed(meant, text, faint, session ? 'alone' : 'outside');
  // A closer question on the card is not answered by an act of another kind.
  const acts = session && !asked.includes(session.aside?.kind) ? sureOnes(faint) : [];
  if (session) {
    const missing = stillMissing(session, text, acts);
    if (missing) return missing;
    const here = { context, session, speaker, text, triaged };
    // What may be a loss is asked about, whatever else it may be.
    const heard =
      aboutLoss(context, session, text) ??
      (triaged.label === 'data-loss' ? null : hearActs(here, acts)) ??
      firstHeard(context, session, text, triaged);
    if (heard) return heard;
  }
  const said = sayingOf(session, text, triaged);
  const past = latest && isOver(latest) ? noted(context, latest, text) : null;
  const ended = past && latest ? (aboutLoss(context, past, text) ?? hearAfterEnd(context, latest, past, text)) : null;
  if (ended) return ended;
  const corrects =
    past &&
    correctsEnded(
      context,
      past,
      past.stage === 'cancelled' ? takenUp(context, past) : past,
      text,
      sureActs(reading, seenAt('after-end')),
    );
  if (corrects) return corrects;
  const outside = session ? null : hearOutside(context, past, text, triaged, sureOnes(faint));
  if (outside) return outside;
  if (!session && bareYesOrNo(text))
    return { session: null, effects: [{ kind: 'show-free', view: { kind: 'unknown', examples } }] };
  const saying =
    said !== null && isUnmeant(said, acts.length > 0 ? acts : faint) && typedCommand(text) === null ? null : said;
  if (session && saying === 'fixed' && openQuestion(context, session) && !saysItWorks(text))
    return shown(session, puzzled);
  // What came of the last repair is booked already, and nothing was tried elsewhere.
  if (session && said === 'not-fixed' && positionOf(context, session)?.kind === 'ask' && typedCommand(text) === null)
    return (
      answersByMeaning({ context, session, speaker, text, triaged }, acts) ??
      shown(session, say('noted-the-question-leads-on'))
    );
  if (session && saying === 'not-fixed' && ['clarifying', 'confirming'].includes(session.stage))
    return shown(session, stillTheSame);
  if (session && saying === 'not-fixed' && saysUntried(text) && positionOf(context, session)?.kind === 'do')
    return shown(closerLook(context, session, null), say('kept-is-it-one-of-these'));
  const heard = saying && hearSaying(context, session ?? latest, speaker, saying, text, triaged);
  if (heard) return saying === 'fixed' ? withCause(heard, text) : heard;
  const byMeaning = session && said === null && answersByMeaning({ context, session, speaker, text, triaged }, acts);
  if (byMeaning) return byMeaning;
  return session ? hearInSession(context, session, text, triaged) : hearProblem(context, speaker, text, triaged);
};

/**
 * What a typed text comes to. `latest` is this person's session that goes on in this conversation, or the one that ended
 * last. A text is, in this order: an answer to the card that is shown, a command, something said in the course of a
 * session, a problem.
 */
export const hear = (context: Context, latest: Session | null, speaker: Speaker, reading: Reading): Response =>
  withWayOn(context, heardBy(context, latest, speaker, reading));
