import type { Say, Text } from '../../../domain/say';
import type { Session } from '../../../domain/session';
import type { LedgerEntry } from '../../../domain/walk';
import { say } from '../../../texts/say';
import { where, type Position } from '../../guide/walk/where';
import type { SessionView } from '../../views/session-view';
import type { Texts } from '../context';
import { factsKnown } from '../walk-of-session';
import { hereOf } from './view-of';

/** So much of what was typed stands in the line, in UTF-16 units. */
const longestTyped = 80;

const valueOf = ({ library }: Texts, session: Session, fact: string): string | null => {
  const value = factsKnown({ library }, session)[fact]?.value;
  return value === undefined ? null : (library.facts.get(fact)?.values.get(value) ?? value);
};

/** What was asked for by the card as it was before. */
interface Asked {
  readonly title: Text;
  /** The answer as it shows in the session after it; null where there is none. */
  readonly answer: Say | null;
}

const resultOf = (after: Session, step: string): LedgerEntry['result'] | null =>
  after.walk?.answers[step] === undefined ? null : (after.walk.ledger.find((one) => one.step === step)?.result ?? null);

const ofProcedure = (before: Session, after: Session, at: Position & { kind: 'do' }): Asked => {
  const title = at.procedure.title;
  const result = resultOf(after, at.step.id);
  if (result !== null) return { title, answer: say('passed-result', { result }) };
  const doneIn = ({ walk }: Session): number => walk?.done[at.step.id]?.length ?? 0;
  if (at.part === null || doneIn(after) <= doneIn(before)) return { title, answer: null };
  return { title, answer: say('passed-part', { number: at.part + 1, of: at.parts.length }) };
};

const ofFact = (texts: Texts, before: Session, after: Session, fact: string): Asked => {
  const value = valueOf(texts, after, fact);
  const isNew = value !== null && value !== valueOf(texts, before, fact);
  return {
    title: texts.library.facts.get(fact)?.name ?? fact,
    answer: isNew ? say('passed-answer', { value }) : null,
  };
};

const asked = (texts: Texts, before: Session, after: Session): Asked => {
  const { aside, stage, walk, label } = before;
  const problem = (label && texts.catalogue.get(label)?.title) ?? '';
  if (aside?.kind === 'change-fact') return ofFact(texts, before, after, aside.fact);
  const position = stage === 'guiding' && walk ? where(texts.library, walk) : null;
  if (position?.kind === 'do') return ofProcedure(before, after, position);
  if (position?.kind === 'ask') return ofFact(texts, before, after, position.step.fact);
  if (stage === 'clarifying') {
    const chosen = after.label === null ? undefined : texts.catalogue.get(after.label)?.title;
    return { title: say('your-problem'), answer: chosen ? say('passed-answer', { value: chosen }) : null };
  }
  if (stage === 'handing-over') return { title: say('send-this-to-the-helpdesk'), answer: null };
  const isBegun = stage === 'confirming' && after.stage === 'guiding';
  return { title: problem || say('your-problem'), answer: isBegun ? say('passed-begun') : null };
};

/** What was typed last, where that came after the card. */
const typedSince = (before: Session, after: Session): Say | null => {
  const last = after.transcript.findLast(({ who, pressed }) => who === 'requester' && !pressed);
  const isNew = last !== undefined && !before.transcript.some(({ at, text }) => at === last.at && text === last.text);
  return isNew ? say('passed-typed', { words: last.text.slice(0, longestTyped) }) : null;
};

/** A card that is over, in one line: what it was, and what was answered, as the session shows it `after` that. */
export const passedView = (texts: Texts, before: Session, after: Session): SessionView => {
  const { title, answer } = asked(texts, before, after);
  return {
    here: hereOf(texts, after),
    kind: 'passed',
    title,
    answer: answer ?? (after.stage === 'cancelled' ? say('passed-stopped') : typedSince(before, after)),
    at: after.updatedAt,
  };
};
