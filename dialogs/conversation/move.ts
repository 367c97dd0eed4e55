import type { ChoiceFactId, Facts } from '../../domain/facts';
import { asksFirst, isOver, type Session } from '../../domain/session';
import { step } from '../guide/walk/step';
import { where } from '../guide/walk/where';
import type { Context } from './context';
import { inGuide, keepsWhatHelped, settle, stepOf } from './walk-of-session';
import { narrowed, otherSymptoms } from './something-else';

/** The session after an answer at a step. An answer to any other step than the present one changes nothing. */
export const answer = (context: Context, session: Session, at: string, value: string): Session => {
  if (session.stage !== 'guiding' || !session.walk) return session;
  const { walk, effect } = step(context.library, session.walk, { kind: 'answer', step: at, value, at: context.now });
  if (effect !== 'moved') return session;
  const text = `${at}: ${value}`;
  const transcript = [
    ...session.transcript,
    { at: context.now, who: 'requester' as const, text, pressed: true as const },
  ];
  return settle(context, { ...session, transcript, misses: 0 }, walk);
};

const partMoves = { 'next-part': 'part-done', 'all-parts': 'all-parts' } as const;

/** On to the next part of the procedure at hand, or another way to see its parts; the same session where there is none. */
export const inParts = (context: Context, session: Session, how: keyof typeof partMoves): Session => {
  if (session.stage !== 'guiding' || !session.walk) return session;
  const { walk, effect } = step(context.library, session.walk, { kind: partMoves[how], at: context.now });
  return effect === 'moved' ? { ...session, walk, aside: null, misses: 0 } : session;
};

/** The part of a fix behind the one that is shown, where nothing else is asked; null where there is none. */
export const partBehind = (context: Context, session: Session): Session | null => {
  if (session.stage !== 'guiding' || !session.walk || session.aside !== null) return null;
  const position = where(context.library, session.walk);
  const next =
    position.kind === 'do' && position.step.kind === 'fix' ? inParts(context, session, 'next-part') : session;
  return next === session ? null : next;
};

/** The repair on the card helped partly: that is booked, what is right stays, and it is asked what is still missing. */
export const partlyHelped = (context: Context, session: Session): Session => {
  if (session.stage !== 'guiding' || !session.walk) return session;
  const { walk } = step(context.library, session.walk, { kind: 'partly', at: context.now });
  return walk === session.walk ? session : { ...session, walk, aside: { kind: 'still-missing' } };
};

/** The session with one fact corrected by the requester. */
export const correctFact = (context: Context, session: Session, fact: ChoiceFactId, value: string): Session => {
  const question = context.library.questions.get(fact);
  const allowed = question?.choices.some((choice) => choice.value === value) ?? false;
  if (!allowed && question?.unsure?.value !== value) return session;
  if (session.stage === 'guiding' && session.walk) {
    return settle(context, session, step(context.library, session.walk, { kind: 'correct', fact, value }).walk);
  }
  const facts: Facts = { ...session.facts, [fact]: { value, source: 'asked' } };
  return narrowed({ ...session, aside: null, facts });
};

/** What is asked first stays asked, whatever is learnt meanwhile; but not about a fact that is told by that. */
const stillAsking = (next: Session, { aside }: Session, said: Facts): Session => {
  const isOpen = asksFirst(aside) && !(aside?.kind === 'change-fact' && said[aside.fact]);
  return isOpen && (aside?.kind === 'maybe-lost' || !isOver(next)) ? { ...next, aside } : next;
};

/** The session with facts that were said later. What is said last wins over what was said or answered before. */
export const learn = (context: Context, session: Session, said: Facts): Session => {
  if (Object.keys(said).length === 0) return session;
  if (session.stage !== 'guiding' || !session.walk) return { ...session, facts: { ...session.facts, ...said } };
  const { walk } = step(context.library, session.walk, { kind: 'learn', facts: said });
  return stillAsking(settle(context, session, walk), session, said);
};

/** The same at any place: a hand-over that the guide itself came to is left for the guide where that goes on now. */
export const corrected = (context: Context, session: Session, said: Facts): Session => {
  if (session.stage !== 'handing-over' || !session.walk || !inGuide(session)) return learn(context, session, said);
  const wasThrough = where(context.library, session.walk).kind === 'end';
  const { walk } = step(context.library, session.walk, { kind: 'learn', facts: said });
  if (!wasThrough) return { ...session, walk };
  const next = stillAsking(settle(context, session, walk), session, said);
  return next.stage === 'handing-over' ? { ...next, note: session.note, aside: session.aside } : next;
};

/** Out of the guide, to what was understood, with whatever was said or corrected in the guide. */
export const toConfirming = (session: Session): Session => ({
  ...session,
  stage: 'confirming',
  aside: null,
  facts: inGuide(session) && session.walk ? session.walk.facts : session.facts,
  because: null,
  before: null,
  rating: null,
});

/** One step back, whatever is shown: out of a closer look, out of the hand-over card, to the question before. */
export const goBack = (context: Context, session: Session, at: string | null): Session => {
  if (session.aside && session.aside.kind !== 'details') return { ...session, aside: null };
  if (session.stage === 'handing-over' && session.before !== 'guiding') {
    return session.before ? { ...session, stage: session.before, because: null } : { ...session, stage: 'cancelled' };
  }
  if (!session.walk || !['guiding', 'handing-over', 'advised', 'solved'].includes(session.stage)) return session;
  if (at !== null && at !== stepOf(context, session)) return session;
  const atEnd = where(context.library, session.walk).kind === 'end';
  const isGuarded = session.because === keepsWhatHelped;
  if (session.stage === 'handing-over' && !atEnd && !isGuarded) return settle(context, session, session.walk);
  const { walk, effect } = step(context.library, session.walk, { kind: 'back' });
  if (effect === 'moved') return settle(context, { ...session, rating: null }, walk);
  return toConfirming(session);
};

/** From the beginning: all that was told is forgotten. What was tried stays in the ledger, and what was typed with the ticket. */
export const startOver = (context: Context, session: Session): Session =>
  ['escalated', 'linked', 'cancelled'].includes(session.stage)
    ? session
    : {
        ...session,
        stage: 'clarifying',
        label: null,
        aside: null,
        words: '',
        facts: {},
        walk: session.walk && { ...session.walk, facts: {}, answers: {} },
        second: null,
        rejected: [],
        ranked: [],
        choices: otherSymptoms(context, []),
        before: null,
        because: null,
        urgency: 'normal',
        note: '',
        incident: null,
        previous: null,
        rating: null,
        misses: 0,
        affected: null,
      };
