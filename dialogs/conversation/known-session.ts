import { isFactValue, type Facts } from '../../domain/facts';
import type { Label } from '../../domain/labels';
import { isOver, type Aside, type ClosedAside, type Session } from '../../domain/session';
import type { Walk } from '../../domain/walk';
import type { Context } from './context';
import { otherSymptoms } from './something-else';

type Pack = Pick<Context, 'library'>;

const known = ({ library }: Pack, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact, one]) => one && isFactValue(library.facts, fact, one.value)));

const walkOf = (pack: Pack, walk: Walk | null): Walk | null => {
  if (!walk) return null;
  const guides = [...pack.library.guides.values()];
  const isThere = guides.some((guide) => guide.id === walk.guide || guide.for.includes(walk.symptom));
  return isThere ? { ...walk, facts: known(pack, walk.facts) } : null;
};

const closed = <A extends Aside | ClosedAside>(pack: Pack, aside: A | null): A | null => {
  const { library } = pack;
  if (aside?.kind === 'change-fact') return library.questions.has(aside.fact) ? aside : null;
  if (aside?.kind !== 'leave-this') return aside;
  return library.labels.has(aside.label) ? { ...aside, facts: known(pack, aside.facts) } : null;
};

/** Where it goes on when its problem, or the guide that it was in, is no more. */
const withoutPlace = (pack: Pack, session: Session): Session => {
  const begun: Session = { ...session, aside: null, because: null, before: null };
  if (session.stage === 'advised') return { ...begun, stage: 'cancelled' };
  if (isOver(session) || session.stage === 'clarifying') return session;
  return { ...begun, stage: 'clarifying', label: null, choices: otherSymptoms(pack, session.rejected) };
};

/**
 * A stored session without what the pack no longer knows: facts, values, labels, guides that were removed or renamed since.
 * The very same object when it knows all of it.
 */
export const knownSession = (pack: Pack, session: Session): Session => {
  const has = (label: Label): boolean => pack.library.labels.has(label);
  const kept = (label: Label | null): Label | null => (label !== null && has(label) ? label : null);
  const { aside } = session;
  const cleaned: Session = {
    ...session,
    label: kept(session.label),
    second: kept(session.second),
    choices: session.choices.filter(has),
    rejected: session.rejected.filter(has),
    ranked: session.ranked.filter(has),
    facts: known(pack, session.facts),
    walk: walkOf(pack, session.walk),
    aside: aside?.kind === 'maybe-lost' ? { ...aside, before: closed(pack, aside.before) } : closed(pack, aside),
  };
  if (JSON.stringify(cleaned) === JSON.stringify(session)) return session;
  const isLost = cleaned.label !== session.label || (cleaned.walk === null && session.walk !== null);
  return isLost ? withoutPlace(pack, cleaned) : cleaned;
};
