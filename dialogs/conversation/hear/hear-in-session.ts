import type { FactId, Facts } from '../../../domain/facts';
import type { Label } from '../../../domain/labels';
import type { Session } from '../../../domain/session';
import { longestNote } from '../../../domain/ticket';
import { factsOf, where } from '../../guide/walk/where';
import type { Triaged } from '../../../language/result';
import { newFacts, understood, withPerson } from './hear-problem';
import { detailsIn } from '../hand-over/details';
import { corrected, learn, partBehind } from '../move';
import { newMessage } from '../context';
import type { Context, Response } from '../context';
import { hasGuide } from '../../guide/find-guide';
import { toldUrgency } from '../typed/told-urgency';
import { say } from '../../../texts/say';
import type { Text } from '../../../domain/say';

/** The session's card at the end of the chat, after a line where one helps. */
export const shown = (session: Session, line?: Text): Response => ({
  session,
  effects: [...(line === undefined ? [] : [{ kind: 'say' as const, text: line }]), newMessage],
});

/** Said when a text fits nothing; the card with its buttons follows. */
export const puzzled = say('i-did-not-get-that');

/** How Outlook is when something is wrong with it. */
const isTrouble = (fact: FactId, value: string): boolean =>
  (fact === 'outlook-opens' && value === 'no') ||
  (fact === 'status-bar' && value !== 'connected' && value !== 'online' && value !== 'unknown');

/**
 * What is told is known already: "it still won't start" says of the repair on the card that all is as before, so that the
 * next part comes, or the question how it went. Anywhere else nothing moves.
 */
export const toldAgain = (
  context: Context,
  session: Session,
  facts: readonly (readonly [FactId, string])[],
): Response => {
  const position = session.stage === 'guiding' && session.walk ? where(context.library, session.walk) : null;
  const isFixing = position?.kind === 'do' && position.step.kind === 'fix';
  if (!isFixing || !facts.some(([fact, value]) => isTrouble(fact, value)))
    return shown(session, say('thanks-i-have-that-already'));
  const next = partBehind(context, session);
  return next ? shown(next, say('then-the-next-part')) : shown({ ...session, aside: { kind: 'still-there' } });
};

/** A guide learns facts from what is typed, and asks before it is left for another problem. */
const whileGuiding = (context: Context, session: Session, text: string, triaged: Triaged): Response => {
  const known: Facts = session.walk ? factsOf(context.library, session.walk) : session.facts;
  const said = newFacts(known, triaged);
  const other = triaged.label !== null && triaged.label !== session.label && triaged.label !== 'server-side';
  const isProblem = triaged.decision === 'start' || triaged.decision === 'out-of-scope';
  const tellsProblem = isProblem && triaged.label !== 'chitchat';
  if (triaged.label && other && tellsProblem) {
    const { label, behalf } = triaged;
    return shown({ ...session, aside: { kind: 'leave-this', words: text, label, facts: said, behalf } });
  }
  if (Object.keys(said).length > 0) return shown(learn(context, session, said), say('thanks-i-noted-that'));
  if (isProblem && triaged.label === session.label) return shown(session, say('yes-that-is-what-we'));
  const isKnown = triaged.facts.length > 0 && triaged.decision === 'unknown';
  const told = triaged.facts.map(({ fact, value }) => [fact, value] as const);
  return isKnown ? toldAgain(context, session, told) : shown(session, puzzled);
};

/** Another problem than the one that is handed over; a guide leads to it afterwards. */
const otherThan = ({ library }: Context, session: Session, { decision, label }: Triaged): Label | null =>
  decision === 'start' && label !== session.label && label !== null && hasGuide(library, label) ? label : null;

/** What is typed over the hand-over card goes along; how urgent it is and another problem are heard in it. */
const onHandOver = (context: Context, session: Session, text: string, triaged: Triaged): Response => {
  const note = [session.note, text].filter(Boolean).join('\n').slice(0, longestNote);
  const urgency = toldUrgency(text) ?? session.urgency;
  const other = session.label === null ? null : otherThan(context, session, triaged);
  const noted: Session = { ...session, note, urgency, second: other ?? session.second, aside: null };
  const told = corrected(context, noted, detailsIn(context.library, text));
  const kept = urgency === session.urgency ? say('i-put-that-on-the') : say('put-on-with-urgency', { urgency });
  const title = other && context.catalogue.get(other)?.title;
  return shown(
    told,
    title ? say('sentences', { sentences: [kept, say('other-problem-after-this', { title })] }) : kept,
  );
};

/** What a typed text comes to while a session is going on and the text is no command. */
export const hearInSession = (context: Context, session: Session, text: string, triaged: Triaged): Response => {
  if (session.stage === 'guiding') return whileGuiding(context, session, text, triaged);
  if (session.stage === 'handing-over') return onHandOver(context, session, text, triaged);
  const known = understood(context, session, triaged);
  const told = known && withPerson(known, triaged);
  if (told) {
    const sameAgain = session.label !== null && told.label === session.label;
    return shown(sameAgain ? told : { ...told, words: text });
  }
  const facts = newFacts(session.facts, triaged);
  if (Object.keys(facts).length > 0) return shown(learn(context, session, facts), say('thanks-i-noted-that'));
  const isKnown = triaged.facts.length > 0 && triaged.decision === 'unknown';
  return shown(session, isKnown ? say('thanks-i-have-that-already') : puzzled);
};
