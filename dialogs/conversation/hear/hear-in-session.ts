import type { Facts } from '../../../domain/facts';
import type { Session } from '../../../domain/session';
import { longestNote } from '../../../domain/ticket';
import { factsOf } from '../../guide/walk/where';
import type { Triaged } from '../../../language/result';
import { newFacts, understood, withPerson } from './hear-problem';
import { detailsIn } from '../details';
import { corrected, learn } from '../move';
import { newMessage } from '../context';
import type { Context, Response } from '../context';
import { say } from '../../../texts/say';
import type { Text } from '../../../domain/say';

/** The session's card at the end of the chat, after a line where one helps. */
export const shown = (session: Session, line?: Text): Response => ({
  session,
  effects: [...(line === undefined ? [] : [{ kind: 'say' as const, text: line }]), newMessage],
});

/** Said when a text fits nothing; the card with its buttons follows. */
export const puzzled = say('i-did-not-get-that');

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
  return shown(session, isKnown ? say('thanks-i-have-that-already') : puzzled);
};

/** What a typed text comes to while a session is going on and the text is no command. */
export const hearInSession = (context: Context, session: Session, text: string, triaged: Triaged): Response => {
  if (session.stage === 'guiding') return whileGuiding(context, session, text, triaged);
  if (session.stage === 'handing-over') {
    const note = [session.note, text].filter(Boolean).join('\n').slice(0, longestNote);
    const told = corrected(context, { ...session, note, aside: null }, detailsIn(context.library, text));
    return shown(told, say('i-put-that-on-the'));
  }
  const known = understood(context, session, triaged);
  const told = known && withPerson(known, triaged);
  if (told) {
    const sameAgain = session.label !== null && told.label === session.label;
    return shown(sameAgain ? told : { ...told, words: text });
  }
  const facts = newFacts(session.facts, triaged);
  if (Object.keys(facts).length > 0) return shown(learn(context, session, facts), say('thanks-i-noted-that'));
  return shown(session, puzzled);
};
