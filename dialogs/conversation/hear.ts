import { isSaying } from '../../domain/labels';
import { isOver } from '../../domain/session';
import type { Session } from '../../domain/session';
import type { Place } from '../../domain/requester';
import { typedCommand } from '../commands';
import type { Speaker } from './begin';
import { hearProblem } from './hear-problem';
import { hearInSession } from './hear-in-session';
import { hearSaying } from './hear-saying';
import { correctFact } from './move';
import { press } from './press';
import { examples, newMessage } from './scene';
import type { Scene, Turned } from './scene';
import { stepOf } from './settle';
import { openQuestion, typedAnswer } from './typed-answer';

/** Nobody's problem needs more; the rest of a longer text is not read. */
export const mostRead = 4000;

/** The card for somebody who has said nothing yet. */
export const welcome = (place: Place): Turned['effects'] => [
  { kind: 'show-free', view: { kind: 'welcome', place, examples } },
];

const written = (session: Session, text: string, now: number): Session => ({
  ...session,
  transcript: [...session.transcript, { at: now, who: 'requester', text }],
});

const answered = (scene: Scene, session: Session, text: string): Session | null => {
  const question = openQuestion(scene, session);
  if (!question) return null;
  const inSession = session.stage === 'guiding';
  const value = typedAnswer(question, text, scene.triage(text, { inSession }).facts);
  if (value === null) return null;
  if (value === 'unsure') {
    if (!question.unsure) return null;
    const seen = session.aside?.kind === 'how-to-find-out';
    const verb = { verb: 'find-out', session: session.id, step: stepOf(scene, session) ?? '' } as const;
    if (!seen) return press(scene, session, verb).session;
  }
  const final = value === 'unsure' ? (question.unsure?.value ?? value) : value;
  if (session.aside?.kind === 'change-fact') return correctFact(scene, session, question.fact, final);
  return press(scene, session, {
    verb: 'answer',
    session: session.id,
    step: stepOf(scene, session) ?? '',
    value: final,
  }).session;
};

/**
 * What a typed text comes to. `latest` is the newest session of this person in this conversation, over or not. A text
 * is, in this order: an answer to the open question, a command, something said in the course of a session, a problem.
 */
export const hear = (scene: Scene, latest: Session | null, speaker: Speaker, typed: string): Turned => {
  const text = typed.slice(0, mostRead).trim();
  const live = latest && !isOver(latest) ? latest : null;
  if (text === '')
    return live ? { session: live, effects: [newMessage] } : { session: null, effects: welcome(speaker.address.place) };
  const session = live && written(live, text, scene.now);
  const answer = session && answered(scene, session, text);
  if (answer) return { session: answer, effects: [newMessage] };
  const triaged = scene.triage(text, { inSession: live?.stage === 'guiding' });
  const saying = typedCommand(text) ?? (triaged.decision === 'command' && triaged.label ? triaged.label : null);
  if (saying && isSaying(saying)) {
    const heard = hearSaying(scene, session ?? latest, speaker, saying, text, triaged);
    if (heard) return heard;
  }
  return session ? hearInSession(scene, session, text, triaged) : hearProblem(scene, speaker, text, triaged);
};
