import { isChoiceFact, type Fact, type FactId, type Facts } from '../../../domain/facts';
import type { Saying } from '../../../domain/labels';
import type { Session } from '../../../domain/session';
import type { Act, ToldFacts } from '../../../language/acts/act';
import { seenAt, type Seen } from '../../../language/acts/seen';
import type { Triaged } from '../../../language/result';
import { answerTo, type AskedAbout } from '../../answers/answer-of';
import { say } from '../../../texts/say';
import { isAskedAnyway, type Speaker } from '../begin';
import type { Context, Response } from '../context';
import { corrected, learn, partlyHelped } from '../move';
import { press } from '../press/press';
import { seenInGuide } from '../seen-of';
import { openQuestion } from '../typed/typed-answer';
import { factsKnown, stepOf } from '../walk-of-session';
import { closerLook, offersPerson, positionOf } from './closer-look';
import { shown } from './hear-in-session';
import { carriedOut, hearSaying } from './hear-saying';
import { hearLoss } from './hear-loss';

/** A text beneath a session's card, and one of the acts that were heard in it. */
interface Here {
  readonly context: Context;
  readonly session: Session;
  readonly speaker: Speaker;
  readonly text: string;
  readonly triaged: Triaged;
  readonly act: Act;
}

/** What an act does; null where the text is better taken by its letters, as a fact, or as a problem. */
type Deed = (here: Here) => Response | null;

const places = { clarifying: 'clarify', confirming: 'understood', 'handing-over': 'hand-over' } as const;

/** What stands on the session's card; null where nothing is asked or done. */
export const seenBy = (context: Context, session: Session): Seen | null => {
  const position = positionOf(context, session);
  if (position && position.kind !== 'end') return seenInGuide(position, factsKnown(context, session));
  const place = places[session.stage as keyof typeof places] as (typeof places)[keyof typeof places] | undefined;
  return place === undefined ? null : seenAt(place);
};

const saying =
  (what: Saying): Deed =>
  ({ context, session, speaker, text, triaged }) =>
    // What is typed over the hand-over card is meant for the helpdesk.
    session.stage === 'handing-over' ? null : hearSaying(context, session, speaker, what, text, triaged);

const asLater: Deed = () => null;

const aboutCard = (context: Context, session: Session): AskedAbout => {
  const position = positionOf(context, session);
  if (position?.kind === 'do') return { kind: 'procedure', procedure: position.procedure };
  return position?.kind === 'ask' ? { kind: 'question', question: position.question } : { kind: 'nothing' };
};

const answerQuestion: Deed = ({ context, session, act }) => {
  if (!('topic' in act)) return null;
  const said = answerTo(context.answers, aboutCard(context, session), { topic: act.topic, entry: act.answer });
  return shown(session, typeof said === 'string' ? said.replace(/\*\*|`/g, '') : (said ?? say('not-known-to-me')));
};

/** Another problem is asked about before this one is left. */
const isOtherProblem = ({ label }: Session, triaged: Triaged): boolean =>
  triaged.decision === 'start' && triaged.label !== label;

const openEntry: Deed = ({ context, session, triaged, act }) => {
  if (isOtherProblem(session, triaged)) return null;
  const position = positionOf(context, session);
  if (position?.kind === 'ask' && position.question.unsure === null) return null;
  if (position === null || position.kind === 'end') return null;
  const entry = 'stuck' in act ? act.stuck : null;
  if (entry === null && session.aside?.kind === 'stuck') return offersPerson(session);
  const looking = closerLook(context, session, entry);
  return entry === null && position.kind === 'do' ? shown(looking, say('kept-is-it-one-of-these')) : shown(looking);
};

const asFacts = (told: ToldFacts, text: string): Facts =>
  Object.fromEntries(
    Object.entries(told).flatMap(([fact, value]): [FactId, Fact][] =>
      isChoiceFact(fact) && !isAskedAnyway(fact, value)
        ? [[fact, { value, source: 'said', words: text.slice(0, 200) }]]
        : [],
    ),
  );

/** Facts as they are said back. */
export const named = ({ library }: Context, facts: Facts): string =>
  (Object.entries(facts) as [FactId, Fact][])
    .map(([fact, { value }]) => {
      const names = library.facts.get(fact);
      return `${names?.name ?? fact}: ${names?.values.get(value) ?? value}`;
    })
    .join(' · ');

const correct: Deed = ({ context, session, text, triaged, act }) => {
  if (!('facts' in act) || isOtherProblem(session, triaged)) return null;
  const known = factsKnown(context, session);
  const news = Object.entries(act.facts).filter(([fact, value]) => known[fact as FactId]?.value !== value);
  const said = asFacts(Object.fromEntries(news), text);
  if (Object.keys(said).length === 0) return null;
  const changes = Object.keys(said).some((fact) => known[fact as FactId] !== undefined);
  const facts = named(context, said);
  return shown(corrected(context, session, said), say(changes ? 'changed-as-told' : 'noted-as-told', { facts }));
};

/** Facts told where no question waits for them: set, unless the text is better taken as a problem. */
const learnFacts: Deed = (here) => {
  const { session, triaged } = here;
  const isFact = triaged.decision === 'command' || triaged.decision === 'unknown';
  const isThere = (session.stage === 'clarifying' || session.stage === 'confirming') && session.aside === null;
  return isFact && isThere ? correct(here) : null;
};

/** What was told as a correction is known already: that is said, and nothing moves. */
const knownAlready = ({ session, triaged }: Omit<Here, 'act'>, [first]: readonly Act[]): Response | null =>
  first?.act === 'contradiction' && Object.keys(first.facts).length > 0 && !isOtherProblem(session, triaged)
    ? shown(session, say('thanks-i-have-that-already'))
    : null;

/** An answer by its meaning, where its letters did not name it. */
const answerByMeaning: Deed = ({ context, session, text, act }) => {
  const question = openQuestion(context, session);
  if (!question || act.act !== 'answer' || session.aside?.kind === 'change-fact') return null;
  const { [question.fact]: value, ...others } = act.facts;
  if (value === undefined) return null;
  const here = { session: session.id, step: stepOf(context, session) ?? '' };
  if (value === question.unsure?.value && session.aside?.kind !== 'how-to-find-out')
    return shown(press(context, session, { verb: 'find-out', ...here }).session ?? session);
  const answered = press(context, session, { verb: 'answer', ...here, value }).session;
  return answered && shown(learn(context, answered, asFacts(others, text)));
};

/** What is still missing after a repair that helped partly stands in the session, and the card with its “No” comes back. */
export const notedMissing = (session: Session): Response =>
  shown({ ...session, aside: null }, say('noted-what-is-missing'));

const hasTried = ({ walk }: Session): boolean => (walk?.ledger.length ?? 0) > 0;

const isDoing = (context: Context, session: Session): boolean => positionOf(context, session)?.kind === 'do';

const report: Deed = ({ context, session, act }) => {
  if (act.act !== 'report') return null;
  // What came of the last repair is booked already: the question leads to the next one.
  if (openQuestion(context, session) && session.aside === null && act.result !== 'fixed' && hasTried(session))
    return shown(session, say('noted-the-question-leads-on'));
  if (!isDoing(context, session)) return null;
  switch (act.result) {
    // What ends a problem, or books a repair as failed, is believed only where it is read in two ways.
    case 'fixed':
      return null;
    case 'not-fixed':
      return null;
    case 'partly':
      return shown(partlyHelped(context, session), say('partly-right'));
    case 'done': {
      const tried = carriedOut(context, session);
      return tried && shown(tried);
    }
    case 'running':
      return shown({ ...session, aside: { kind: 'when-later' } }, say('let-it-run'));
  }
};

/** What sounds like a loss to this reader alone is asked about. */
const loss: Deed = ({ context, session, text, triaged }) =>
  hearLoss(context, session, text, { ...triaged, confidence: 0 });

/** The one table of what each act does in a session. */
const deeds: Readonly<Record<Act['act'], Deed>> = {
  loss,
  worry: answerQuestion,
  question: answerQuestion,
  answer: learnFacts,
  contradiction: correct,
  report,
  stuck: openEntry,
  later: asLater,
  back: saying('back'),
  cancel: asLater,
  restart: saying('restart'),
  help: saying('help'),
  tickets: saying('tickets'),
  human: saying('human'),
  thanks: saying('thanks'),
  greeting: saying('greeting'),
  problem: asLater,
  none: asLater,
  'agent-command': asLater,
  'agent-message': asLater,
};

/** What the first act of a text does that does anything; null where none does. */
export const hearActs = (here: Omit<Here, 'act'>, acts: readonly Act[]): Response | null => {
  for (const act of acts) {
    const done = deeds[act.act]({ ...here, act });
    if (done) return done;
  }
  return knownAlready(here, acts);
};

/** A correction said to a session that has ended: it is taken up again where it was stopped, with what is known now. */
export const correctsEnded = (
  context: Context,
  ended: Session,
  takenUp: Session,
  text: string,
  acts: readonly Act[],
): Response | null => {
  const [first] = acts;
  if (ended.stage === 'escalated' || first?.act !== 'contradiction') return null;
  const said = asFacts(first.facts, text);
  if (Object.keys(said).length === 0) return null;
  return shown(corrected(context, takenUp, said), say('changed-as-told', { facts: named(context, said) }));
};

/** An answer by its meaning, where the letters of the text did not name it; null where no act is one. */
export const answersByMeaning = (here: Omit<Here, 'act'>, acts: readonly Act[]): Response | null => {
  for (const act of acts) {
    const done = answerByMeaning({ ...here, act });
    if (done) return done;
  }
  return null;
};

/** What ends, moves or books something, and is believed of a text only if its acts say so, too. */
const grave: readonly Saying[] = ['fixed', 'not-fixed', 'cancel', 'back', 'restart'];

/** True for a saying that the acts of the text do not bear out. */
export const isUnmeant = (what: Saying, acts: readonly Act[]): boolean =>
  acts.length > 0 &&
  grave.includes(what) &&
  !acts.some((act) => act.act === what || (act.act === 'report' && act.result === what));
