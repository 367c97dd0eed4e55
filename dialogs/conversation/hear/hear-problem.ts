import type { Fact, FactId } from '../../../domain/facts';
import { isChoiceFact } from '../../../domain/facts';
import { isProblem, type Label } from '../../../domain/labels';
import { longestName, type Aside, type Session } from '../../../domain/session';
import { requesterMovesOf } from '../../../domain/requester-moves';
import type { Triaged } from '../../../language/result';
import { beginSession, saidFacts } from '../begin';
import type { Speaker } from '../begin';
import { isFactsAlone, namesAmong } from './adjust-to-session';
import { isTalk } from '../acts/sure-acts';
import { mayGoOn } from '../press/take-up';
import { settleLabel } from '../press/ask-before';
import { examples, newMessage } from '../context';
import type { Context, Response } from '../context';
import { say } from '../../../texts/say';
import { comesBackWithin } from '../related';
import { mostChoices, otherSymptoms } from '../something-else';

const isRankable = (label: Label): boolean => isProblem(label) && label !== 'chitchat';

/** Two readings of one fact are asked about before anything else. */
const aboutConflict = ({ library }: Context, triaged: Triaged): Aside | null => {
  const fact = triaged.conflicts.map((conflict) => conflict.fact).find((one) => isChoiceFact(library.facts, one));
  return fact ? { kind: 'change-fact', fact, findOut: false } : null;
};

/** The session after a text that tells a problem; null when nothing was recognised in it. */
export const understood = (context: Context, session: Session, triaged: Triaged): Session | null => {
  const known: Session = {
    ...session,
    facts: { ...session.facts, ...saidFacts(triaged.facts) },
    second: triaged.second ?? session.second,
    ranked: triaged.alternatives.map(({ label }) => label).filter(isRankable),
  };
  if (triaged.label && (triaged.decision === 'start' || triaged.decision === 'out-of-scope')) {
    const settled = settleLabel(context, known, triaged.label);
    // Two readings of a fact are none: where something else is asked first, the guide asks for it later.
    return { ...settled, aside: settled.aside ?? aboutConflict(context, triaged) };
  }
  if (triaged.decision !== 'clarify') return null;
  const named = triaged.alternatives.map(({ label }) => label).filter((label) => !session.rejected.includes(label));
  const choices = named.length > 0 ? named : otherSymptoms(context, session.rejected);
  return {
    ...known,
    stage: 'clarifying',
    label: null,
    aside: null,
    incident: null,
    choices: choices.slice(0, mostChoices),
  };
};

/** Whose problem it is, where it is somebody else's; asked once, where no name is told. */
export const withPerson = (session: Session, { behalf, label }: Pick<Triaged, 'behalf' | 'label'>): Session => {
  if (behalf === null || session.affected !== null || label === 'data-loss') return session;
  const affected = behalf.words.slice(0, longestName) || null;
  return { ...session, affected, aside: behalf.isNamed ? session.aside : { kind: 'for-whom' } };
};

/** True where "it is broken again" has something to take up: a problem that ended lately, or a ticket that can be opened again. */
const hasEndedLately = ({ now, related }: Context, past: Session | null): boolean =>
  (past !== null && past.stage !== 'escalated' && now - past.updatedAt < comesBackWithin) ||
  related.tickets.some((ticket) => requesterMovesOf(ticket, now).includes('reopen'));

/** A text outside any session; `past` is the one that ended last. */
export const hearProblem = (
  context: Context,
  speaker: Speaker,
  text: string,
  triaged: Triaged,
  past: Session | null,
): Response => {
  const fresh = beginSession(context, speaker, text);
  // "Are you there?" is no problem, and no reason to leave one that was stopped.
  const isChat = triaged.label === 'chitchat' && triaged.decision === 'out-of-scope';
  if (isChat && past && mayGoOn(context, past))
    return { session: past, effects: [{ kind: 'say', text: say('i-am-here-this-was-stopped') }, newMessage] };
  if (triaged.decision !== 'start' && isFactsAlone(text, namesAmong(triaged.facts))) {
    const told: Session = { ...fresh, facts: saidFacts(triaged.facts) };
    return { session: { ...told, choices: otherSymptoms(context, []) }, effects: [newMessage] };
  }
  const told = understood(context, fresh, triaged);
  const session = told && withPerson(told, triaged);
  // What was not understood is kept for whoever reads it in the end, where it cannot be about what ended lately.
  if (!session) {
    const isKept = isTalk(text) && !hasEndedLately(context, past);
    const kept: Session | null = isKept ? { ...fresh, choices: otherSymptoms(context, []) } : null;
    return { session: kept, effects: [{ kind: 'show-free', view: { kind: 'unknown', examples } }] };
  }
  return { session, effects: [newMessage] };
};

/** The facts of a text that say something new; to be told what was only taken for granted is new. */
export const newFacts = (known: Partial<Record<FactId, Fact>>, triaged: Triaged): Partial<Record<FactId, Fact>> => {
  const said = saidFacts(triaged.facts) as Partial<Record<FactId, Fact>>;
  const entries = Object.entries(said) as [FactId, Fact][];
  return Object.fromEntries(
    entries.filter(([fact, { value }]) => known[fact]?.value !== value || known[fact].source === 'assumed'),
  );
};
