import type { Facts } from '../../domain/facts';
import type { Session } from '../../domain/session';
import type { Walk } from '../../domain/walk';
import { factsOf, where, type Position } from '../guide/walk/where';
import { detailsAsked, withToldDetails } from './hand-over/details';
import type { ConversationReason } from './hand-over/reasons';
import type { Context } from './context';

/** Why it is handed over where the next step would undo what helped. */
export const keepsWhatHelped: ConversationReason = 'partly-helped';

const repaired: readonly string[] = ['fixed', 'not-fixed', 'partly'];

/** True where what comes next only tidies up behind repairs of which one helped partly: it would take that back. */
const undoesWhatHelped = ({ ledger }: Walk, position: Position): boolean => {
  const results = ledger.map(({ result }) => result).filter((result) => repaired.includes(result));
  const helpedPartly = results.includes('partly') && results.at(-1) !== 'fixed';
  return helpedPartly && position.kind === 'do' && position.step.kind === 'prepare' && position.finishes;
};

/** Nothing is undone that helped: a person looks at the rest. */
const keepingWhatHelped = (session: Session, walk: Walk): Session => ({
  ...session,
  walk,
  aside: null,
  stage: 'handing-over',
  note: '',
  before: 'guiding',
  because: keepsWhatHelped,
  urgency: 'normal',
});

/** The session after its walk moved: still in the guide, or at one of the guide's ends. */
export const settle = (context: Pick<Context, 'library'>, session: Session, walk: Walk): Session => {
  const position = where(context.library, walk);
  if (undoesWhatHelped(walk, position)) return keepingWhatHelped(session, walk);
  const going: Session = {
    ...session,
    walk,
    aside: null,
    stage: 'guiding',
    because: null,
    before: null,
    urgency: 'normal',
  };
  if (position.kind !== 'end') return going;
  const { outcome } = position;
  if (outcome.kind === 'solved') return { ...going, stage: 'solved' };
  if (outcome.kind === 'advised') return { ...going, stage: 'advised' };
  const told = withToldDetails(context.library, walk, outcome.because, session.transcript);
  const asked = detailsAsked(context.library, outcome.because, factsOf(context.library, told));
  return {
    ...going,
    walk: told,
    aside: asked.length > 0 ? { kind: 'details' } : null,
    stage: 'handing-over',
    note: '',
    before: 'guiding',
    because: outcome.because,
    urgency: outcome.urgency,
  };
};

/** The session as it stands with the guides as they are now: a changed guide may have led it to an end. */
export const caughtUp = (context: Pick<Context, 'library'>, session: Session): Session =>
  session.stage === 'guiding' && session.walk && where(context.library, session.walk).kind === 'end'
    ? settle(context, session, session.walk)
    : session;

/** True while what is known and tried is the walk's: in the guide, at its end, or handed over from there. */
export const inGuide = (session: Session): boolean =>
  ['guiding', 'advised', 'solved'].includes(session.stage) ||
  (['handing-over', 'escalated'].includes(session.stage) &&
    ['guiding', 'advised', 'solved'].includes(session.before ?? ''));

/** All that is known: in a guide what was said and answered there, else what was said or corrected so far. */
export const factsKnown = (context: Pick<Context, 'library'>, session: Session): Facts =>
  session.walk && inGuide(session) ? factsOf(context.library, session.walk) : session.facts;

/** What stands on the session's card in its guide: the title of a procedure, or a question; null anywhere else. */
export const shownStep = (context: Pick<Context, 'library'>, session: Session): string | null => {
  const position = session.walk && session.stage === 'guiding' ? where(context.library, session.walk) : null;
  if (position === null || position.kind === 'end') return null;
  return position.kind === 'do' ? position.procedure.title : position.question.ask;
};

/** A place of its own for each part of a procedure, the first of which is the step's. */
const placeIn = ({ step, parts, part }: Position & { kind: 'do' }): string => {
  if (part === null) return `${step.id}/`;
  return part === 0 ? step.id : `${step.id}/${parts[part]?.id}`;
};

/** The place that the session is at, for the card's actions: the id of a step and of its part; null outside a guide. */
export const stepOf = (context: Pick<Context, 'library'>, session: Session): string | null => {
  if (!session.walk || session.stage === 'confirming' || session.stage === 'clarifying') return null;
  // A place of its own, so that a second click on its "back" is not taken for one on the step that it leads back to.
  if (session.stage === 'handing-over') return 'hand-over';
  const position = where(context.library, session.walk);
  if (position.kind === 'end') return position.outcome.id;
  return position.kind === 'do' ? placeIn(position) : position.step.id;
};
