import { isSaying } from '../../domain/labels';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import type { Place } from '../../domain/requester';
import { typedCommand } from '../commands';
import type { Triaged } from '../triage/result';
import { bareAnswer } from './bare-answer';
import type { Speaker } from './begin';
import { hearProblem } from './hear-problem';
import { hearInSession, puzzled, shown } from './hear-in-session';
import { carriedOut, hearSaying } from './hear-saying';
import { correctFact } from './move';
import { press } from './press';
import { examples, newMessage } from './scene';
import type { Scene, Turned } from './scene';
import { caughtUp, stepOf } from './settle';
import { typedLater } from './typed-later';
import { bareYesOrNo, isBareDone, openQuestion, typedAnswer } from './typed-answer';

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
  const facts = isLoss ? [] : triaged.facts;
  const given = question && typedAnswer(question, text, facts);
  if (!question || !given || (given.value === null && (isLoss || !question.unsure))) return null;
  const here = { session: session.id, step: stepOf(scene, session) };
  const sawHow = session.aside?.kind === 'how-to-find-out';
  const value = given.value ?? (sawHow ? (question.unsure?.value ?? null) : null);
  if (value === null) return press(scene, session, { verb: 'find-out', ...here }).session;
  if (session.aside?.kind === 'change-fact') return correctFact(scene, session, question.fact, value);
  return press(scene, session, { verb: 'answer', session: here.session, step: here.step ?? '', value }).session;
};

/**
 * What a typed text comes to. `latest` is this person's session that goes on in this
 * conversation, or the one that ended last. A text
 * is, in this order: an answer to the open question, a command, something said in the course of a session, a problem.
 */
export const hear = (scene: Scene, latest: Session | null, speaker: Speaker, written: string): Turned => {
  const text = written.slice(0, mostRead).trim();
  const live = latest && !isOver(latest) ? caughtUp(scene, latest) : null;
  if (text === '')
    return live ? { session: live, effects: [newMessage] } : { session: null, effects: welcome(speaker.address.place) };
  const session = live && noted(live, text, scene.now);
  const triaged = scene.triage(text, { inSession: live?.stage === 'guiding' });
  const answer = session && answered(scene, session, text, triaged);
  if (answer) return { session: answer, effects: [newMessage] };
  const bare = session && bareYesOrNo(text);
  const meant = bare && bareAnswer(session, bare);
  if (meant) return typed(press(scene, session, meant));
  if (bare && openQuestion(scene, session)) return shown(session, puzzled);
  const tried = session && isBareDone(text) ? carriedOut(scene, session) : null;
  if (tried) return shown(tried);
  const later = session?.stage === 'guiding' ? typedLater(text) : null;
  if (session && later) {
    const here = { session: session.id, step: stepOf(scene, session) ?? '' };
    return typed(press(scene, { ...session, aside: null }, { verb: 'park', ...here, when: later }));
  }
  const saying = typedCommand(text) ?? (triaged.decision === 'command' && triaged.label ? triaged.label : null);
  if (saying && isSaying(saying)) {
    const heard = hearSaying(scene, session ?? latest, speaker, saying, text, triaged);
    if (heard) return heard;
  }
  return session ? hearInSession(scene, session, text, triaged) : hearProblem(scene, speaker, text, triaged);
};
