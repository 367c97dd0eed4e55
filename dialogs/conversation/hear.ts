import { isSaying } from '../../domain/labels';
import type { Saying } from '../../domain/labels';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import type { Place } from '../../domain/requester';
import { typedCommand } from '../commands';
import type { Triaged } from '../triage/result';
import { hearAfterEnd } from './after-the-end';
import { bareAnswer } from './bare-answer';
import type { Speaker } from './begin';
import { hearProblem } from './hear-problem';
import { hearInSession, puzzled, shown } from './hear-in-session';
import { carriedOut, hearSaying } from './hear-saying';
import { inContext, outOfTheBlue } from './in-context';
import { correctFact } from './move';
import { press } from './press';
import { examples, newMessage } from './scene';
import type { Scene, Turned } from './scene';
import { caughtUp, stepOf } from './settle';
import { saysItWorks } from './says-it-works';
import { saysStuck, typedChoice } from './typed-choice';
import { goingOn, isGoOn, isSend, nodding } from './typed-go-on';
import { typedLater } from './typed-later';
import { bareYesOrNo, exactAnswer, isBareDone, openQuestion, typedAnswer } from './typed-answer';

/** Nobody's problem needs more; the rest of a longer text is not read. */
const mostRead = 4000;

/** The card for somebody who has said nothing yet. */
const welcome = (place: Place): Turned['effects'] => [
  { kind: 'show-free', view: { kind: 'welcome', place, examples } },
];

/** The session with one more line of what was said. */
export const noted = (session: Session, text: string, now: number): Session => ({
  ...session,
  transcript: [...session.transcript, { at: now, who: 'requester', text }],
});

/** What was typed is answered at the end of the chat, not in a card further up. */
export const typed = ({ session, effects }: Turned): Turned => ({
  session,
  effects: effects.map((effect) => (effect.kind === 'show' ? newMessage : effect)),
});

const answered = (scene: Scene, session: Session, text: string, triaged: Triaged): Session | null => {
  const question = openQuestion(scene, session);
  // A loss is never passed over for a fact that stands in the same sentence.
  const isLoss = triaged.decision === 'command' && triaged.label === 'data-loss';
  const given = question && (isLoss ? exactAnswer(question, text, []) : typedAnswer(question, text, triaged.facts));
  if (!question || !given || (given.value === null && !question.unsure)) return null;
  const here = { session: session.id, step: stepOf(scene, session) };
  const { aside } = session;
  const sawHow = aside?.kind === 'how-to-find-out' || (aside?.kind === 'change-fact' && aside.findOut);
  const value = given.value ?? (sawHow ? (question.unsure?.value ?? null) : null);
  if (value === null) return press(scene, session, { verb: 'find-out', ...here }).session;
  if (session.aside?.kind === 'change-fact') return correctFact(scene, session, question.fact, value);
  return press(scene, session, { verb: 'answer', session: here.session, step: here.step ?? '', value }).session;
};

/** What a short text means to the card that is shown; null when it means nothing there. */
type Hearing = (scene: Scene, session: Session, text: string, triaged: Triaged) => Turned | null;

const answering: Hearing = (scene, session, text, triaged) => {
  const answer = answered(scene, session, text, triaged);
  if (answer) return { session: answer, effects: [newMessage] };
  // "I can't tell" where that is no answer is no wish to stop either.
  const question = triaged.label === 'data-loss' ? null : openQuestion(scene, session);
  return question && typedAnswer(question, text, [])?.value === null ? shown(session, puzzled) : null;
};

/** A button that the text stands for; a yes or no for which there is none says nothing where something else is asked. */
const choosing: Hearing = (scene, session, text) => {
  const bare = isSend(session, text) ? 'yes' : bareYesOrNo(text);
  const meant = (bare && bareAnswer(session, bare)) ?? typedChoice(scene, session, text);
  if (meant) return typed(press(scene, session, meant));
  const asksElse = openQuestion(scene, session) !== null || session.stage === 'clarifying';
  return bare && asksElse ? shown(session, puzzled) : null;
};

const reporting: Hearing = (scene, session, text) => {
  const tried = isBareDone(text) ? carriedOut(scene, session) : null;
  return tried && shown(tried);
};

const onward: Hearing = (scene, session, text) => (isGoOn(text) ? typed(goingOn(scene, session)) : null);

const parking: Hearing = (scene, session, text) => {
  const when = session.stage === 'guiding' ? typedLater(text) : null;
  if (!when) return null;
  const here = { session: session.id, step: stepOf(scene, session) ?? '' };
  return typed(press(scene, { ...session, aside: null }, { verb: 'park', ...here, when }));
};

const hearings: readonly Hearing[] = [answering, nodding, choosing, reporting, onward, parking];

/** True for a text that means something to the card that is shown. */
export const meansCard = (scene: Scene, session: Session, text: string, triaged: Triaged): boolean =>
  hearings.some((hearing) => hearing(scene, session, text, triaged) !== null);

/** What was said to a card, to Mailmend, or in the course of a session; else null. */
const sayingOf = (session: Session | null, text: string, { decision, label }: Triaged): Saying | null => {
  const mayBeStuck = session?.stage === 'guiding' && decision !== 'start' && label !== 'data-loss';
  const saying = typedCommand(text) ?? (mayBeStuck && saysStuck(text) ? 'how-to' : null);
  return saying ?? (decision === 'command' && label !== null && isSaying(label) ? label : null);
};

/**
 * What a typed text comes to. `latest` is this person's session that goes on in this conversation, or the one that ended
 * last. A text is, in this order: an answer to the card that is shown, a command, something said in the course of a
 * session, a problem.
 */
export const hear = (scene: Scene, latest: Session | null, speaker: Speaker, written: string): Turned => {
  const text = written.slice(0, mostRead).trim();
  const live = latest && !isOver(latest) ? caughtUp(scene, latest) : null;
  if (text === '')
    return live ? { session: live, effects: [newMessage] } : { session: null, effects: welcome(speaker.address.place) };
  const session = live && noted(live, text, scene.now);
  const read = scene.triage(text, { inSession: live?.stage === 'guiding' });
  const triaged = live ? inContext(scene.library, live, text, read) : outOfTheBlue(scene.library, text, read);
  for (const hearing of session ? hearings : []) {
    const heard = session && hearing(scene, session, text, triaged);
    if (heard) return heard;
  }
  const ended = !session && latest ? hearAfterEnd(scene, latest, text) : null;
  if (ended) return ended;
  if (!session && bareYesOrNo(text))
    return { session: null, effects: [{ kind: 'show-free', view: { kind: 'unknown', examples } }] };
  const saying = sayingOf(session, text, triaged);
  if (session && saying === 'fixed' && openQuestion(scene, session) && !saysItWorks(text))
    return shown(session, puzzled);
  const heard = saying && hearSaying(scene, session ?? latest, speaker, saying, text, triaged);
  if (heard) return heard;
  return session ? hearInSession(scene, session, text, triaged) : hearProblem(scene, speaker, text, triaged);
};
