import { isSaying } from '../../../domain/labels';
import { isOver, type Session } from '../../../domain/session';
import type { Act, HeardAct } from '../../../language/acts/act';
import { isFilling } from '../../../language/filling';
import type { Triaged } from '../../../language/result';
import type { Text } from '../../../domain/say';
import { asksWhatIsLeft } from '../typed/asks-what-is-left';
import { answerTo, type AskedAbout } from '../../answers/answer-of';
import { nameOfAct } from '../../tickets/typed/ticket-deeds';
import { say } from '../../../texts/say';
import type { Context, Response } from '../context';
import { closerLook, offersPerson, positionOf } from './closer-look';
import { beneathCard, type Heard, type Hearing } from '../hear/heard';
import { shown, toldAgain } from '../hear/hear-in-session';
import { hearLoss } from '../hear/hear-loss';
import { carriedOut, hearSaying } from '../hear/hear-saying';
import { corrected, learn, partlyHelped } from '../move';
import { press } from '../press/press';
import { takenUp } from '../press/take-up';
import { plainWords } from '../typed/plain-words';
import { openQuestion } from '../typed/typed-answer';
import { factsKnown, stepOf } from '../walk-of-session';
import { placeOf, sessionDeeds, type SessionDeed } from './session-deeds';
import { asFacts, named } from './told-facts';

/** A text, and one of the acts that were heard in it. */
interface Here extends Heard {
  readonly act: HeardAct;
}
interface Beneath extends Here {
  readonly session: Session;
}

/** Does what a deed is; null where the text is better taken by its letters, as a fact, or as a problem. */
type Does = (here: Here) => Response | null;

const beneath =
  (does: (here: Beneath) => Response | null): Does =>
  (here) =>
    here.session ? does({ ...here, session: here.session }) : null;

const aboutCard = (context: Context, session: Session): AskedAbout => {
  const position = positionOf(context, session);
  if (position?.kind === 'do') return { kind: 'procedure', procedure: position.procedure };
  return position?.kind === 'ask' ? { kind: 'question', question: position.question } : { kind: 'nothing' };
};

/** "How much longer?", asked while a procedure is carried out: what is left by its own times; null where something else is asked. */
const timeLeft = (context: Context, session: Session, { act, ...asked }: HeardAct, text: string): Text | null => {
  const position = positionOf(context, session);
  if (act !== 'question' || !('topic' in asked) || asked.topic !== 'how-long') return null;
  if (position?.kind !== 'do' || session.atStepSince === null || !asksWhatIsLeft(text)) return null;
  const passed = Math.floor((context.now - session.atStepSince) / aMinute);
  const [from, to] = position.procedure.minutes;
  if (passed >= to) return say('longer-than-usual', { to });
  return say('time-left', { passed, from: Math.max(0, from - passed), to: to - passed });
};

const reply = beneath(({ context, session, act, text }) => {
  if (!('topic' in act)) return null;
  const said =
    timeLeft(context, session, act, text) ??
    answerTo(context.answers, aboutCard(context, session), { topic: act.topic, entry: act.answer });
  return shown(session, said ?? say('not-known-to-me'));
});

const aMinute = 60_000;

/** At least so sure of a question where a problem could be told as well: "Is Exchange down?" */
const surerThanProblem = 0.75;

const isAsked = ({ decision }: Triaged, { sure }: HeardAct): boolean =>
  decision === 'command' || decision === 'unknown' || (decision === 'clarify' && sure >= surerThanProblem);

/** A question that is asked while no session goes on. */
const replyOutside: Does = ({ context, past, triaged, acts, act }) => {
  if (!('topic' in act) || act !== acts[0] || !isAsked(triaged, act)) return null;
  const said = answerTo(context.answers, { kind: 'nothing' }, { topic: act.topic, entry: act.answer });
  return said === null ? null : { session: past, effects: [{ kind: 'say', text: said }] };
};

/** Another problem is asked about before this one is left. */
const isOtherProblem = ({ label }: Session, triaged: Triaged): boolean =>
  triaged.decision === 'start' && triaged.label !== label;

const openEntry = beneath(({ context, session, triaged, act }) => {
  if (isOtherProblem(session, triaged)) return null;
  const position = positionOf(context, session);
  if (position?.kind === 'ask' && position.question.unsure === null) return null;
  const entry = 'stuck' in act ? act.stuck : null;
  if (entry === null && session.aside?.kind === 'stuck') return offersPerson(context, session);
  const looking = closerLook(context, session, entry);
  return entry === null && position?.kind === 'do' ? shown(looking, say('kept-is-it-one-of-these')) : shown(looking);
});

const correct = beneath(({ context, session, text, triaged, act }) => {
  if (!('facts' in act) || isOtherProblem(session, triaged)) return null;
  const known = factsKnown(context, session);
  const news = Object.entries(act.facts).filter(([fact, value]) => known[fact]?.value !== value);
  const said = asFacts(context, Object.fromEntries(news), text);
  if (Object.keys(said).length === 0) return null;
  const changes = Object.keys(said).some((fact) => known[fact] !== undefined);
  const facts = named(context, said);
  return shown(corrected(context, session, said), say(changes ? 'changed-as-told' : 'noted-as-told', { facts }));
});

/** A session that has ended is taken up again where it was stopped, with what is known now. */
const takeUp: Does = ({ context, past, text, acts, act }) => {
  if (!past || past.stage === 'escalated' || !('facts' in act) || act !== acts[0]) return null;
  const said = asFacts(context, act.facts, text);
  if (Object.keys(said).length === 0) return null;
  const session = past.stage === 'cancelled' ? takenUp(context, past) : past;
  return shown(corrected(context, session, said), say('changed-as-told', { facts: named(context, said) }));
};

/** Facts told where no question waits for them: set, unless the text is better taken as a problem. */
const learnFacts = beneath((here) => {
  const { decision } = here.triaged;
  const isFact = decision === 'command' || decision === 'unknown';
  return isFact && here.session.aside === null ? correct(here) : null;
});

/** What came of the last repair is booked already: the question leads to the next one. */
const booked = beneath(({ session }) => {
  const hasTried = (session.walk?.ledger.length ?? 0) > 0;
  return session.aside === null && hasTried ? shown(session, say('noted-the-question-leads-on')) : null;
});

const done = beneath(({ context, session }) => {
  const tried = carriedOut(context, session);
  return tried && shown(tried);
});

const saying = beneath(({ context, session, speaker, text, triaged, act }) =>
  isSaying(act.act) ? hearSaying(context, session, speaker, act.act, text, triaged) : null,
);

const does: Readonly<Record<SessionDeed, Does>> = {
  letters: () => null,
  say: saying,
  // What sounds like a loss to this reader alone is asked about.
  'ask-loss': beneath(({ context, session, text, triaged }) =>
    hearLoss(context, session, text, { ...triaged, confidence: 0 }),
  ),
  reply,
  'reply-outside': replyOutside,
  learn: learnFacts,
  correct,
  'take-up': takeUp,
  'open-entry': openEntry,
  booked,
  partly: beneath(({ context, session }) => shown(partlyHelped(context, session), say('partly-right'))),
  'ask-whether-done': beneath(({ session }) => shown({ ...session, aside: { kind: 'still-there' } })),
  'carried-out': done,
  wait: beneath(({ session }) => shown({ ...session, aside: { kind: 'when-later' } }, say('let-it-run'))),
};

/** What was told as a correction is known already. */
const knownAlready = beneathCard(({ context, session, triaged, acts: [first] }) =>
  first?.act === 'contradiction' && Object.keys(first.facts).length > 0 && !isOtherProblem(session, triaged)
    ? toldAgain(context, session, Object.entries(first.facts))
    : null,
);

/** What the first act of a text does that does anything, by the table; what may be a loss is asked about instead. */
export const byActs: Hearing = (heard) => {
  const { context, session, past, triaged, acts } = heard;
  if (triaged.label === 'data-loss') return null;
  const place = placeOf(context, session, past);
  for (const act of acts) {
    const response = does[sessionDeeds[nameOfAct(act)][place]]({ ...heard, act });
    if (response) return response;
  }
  return knownAlready(heard);
};

/** At least so sure of a question it is answered where the text means nothing else. */
const faintlySure = 0.4;

/** What sounds like a question, and like nothing else that anybody understands, or like what gets in the way of the steps. */
export const faintlyAsked = beneathCard((heard) => {
  const [act] = heard.faint;
  if (act?.act === 'stuck' && act.stuck !== null && act.sure >= faintlySure) return openEntry({ ...heard, act });
  const isElse = heard.triaged.decision !== 'unknown' && heard.triaged.decision !== 'command';
  return act && !isElse && act.sure >= faintlySure ? reply({ ...heard, act }) : null;
});

const answering = (
  { context, session, text, triaged }: Heard & { readonly session: Session },
  act: Act,
): Response | null => {
  const question = openQuestion(context, session);
  // "That is it" names nothing.
  if (isFilling(plainWords(text))) return null;
  if (!question || act.act !== 'answer' || session.aside?.kind === 'change-fact') return null;
  const { [question.fact]: value, ...others } = act.facts;
  if (value === undefined) return null;
  const here = { session: session.id, step: stepOf(context, session) ?? '' };
  if (value === question.unsure?.value && session.aside?.kind !== 'how-to-find-out')
    return shown(press(context, session, { verb: 'find-out', ...here }).session ?? session);
  const answered = press(context, session, { verb: 'answer', ...here, value }).session;
  // Likeness alone ends nothing: what ends the way has to stand in the text.
  const isRead = triaged.facts.some((each) => each.fact === question.fact && each.value === value);
  if (!answered || (isOver(answered) && !isRead)) return null;
  return shown(learn(context, answered, asFacts(context, others, text)));
};

/** An answer by its meaning, where the letters of the text did not name it. */
export const byMeaning = beneathCard((heard) => {
  for (const act of heard.acts) {
    const response = answering(heard, act);
    if (response) return response;
  }
  return null;
});
