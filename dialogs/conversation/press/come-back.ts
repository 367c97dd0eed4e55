import type { Session } from '../../../domain/session';
import type { LedgerEntry, Walk } from '../../../domain/walk';
import { guideOf } from '../../guide/find-guide';
import { stepsFrom } from '../../guide/draw/graph';
import { canLose } from '../../guide/guide';
import type { Guide, Library, Step } from '../../guide/guide';
import { fixesAhead } from '../../guide/walk/progress';
import { replay, triedBefore } from '../../guide/walk/replay';
import { factsOf, where } from '../../guide/walk/where';

/** Before the step's id in a ledger entry that was taken over from an earlier session. */
const earlier = 'before:';

const isEarlier = ({ step }: LedgerEntry): boolean => step.startsWith(earlier);

/** The walk without what was taken over from an earlier session. */
export const withoutEarlier = (walk: Walk): Walk => ({
  ...walk,
  ledger: walk.ledger.filter((entry) => !isEarlier(entry)),
});

/** The procedure of an earlier session that had helped; null when nothing was taken over. */
export const helpedEarlier = ({ walk }: Session): LedgerEntry | null =>
  walk?.ledger.findLast((entry) => isEarlier(entry) && entry.result === 'fixed') ?? null;

const mayLoseData = (library: Library, walk: Walk, step: Step): boolean => {
  if (step.kind === 'ask') return false;
  const procedure = library.procedures.get(step.procedure);
  return (procedure === undefined || canLose(procedure)) && triedBefore(library, walk, step) === null;
};

/** Steps whose answers say nothing about today: what lies only on this computer, and what was made ready for a repair. */
const isOfThatDay = (guide: Guide, id: string): boolean => {
  const step = guide.steps.get(id);
  return step?.kind === 'ask' ? step.fact === 'local-data' : step?.kind === 'prepare';
};

/** Local data is asked anew, and what has to be ready is made ready anew: since then much may have changed. */
const askedAnew = (guide: Guide, walk: Walk): Walk => {
  const facts = Object.entries(walk.facts).filter(([fact]) => fact !== 'local-data');
  const answers = Object.entries(walk.answers).filter(([id]) => !isOfThatDay(guide, id));
  return { ...walk, facts: Object.fromEntries(facts), answers: Object.fromEntries(answers) };
};

/** A walk that was left some time ago, as it goes on now. */
export const takenUpLater = (library: Library, walk: Walk): Walk => askedAnew(guideOf(library, walk), walk);

/** A problem that is back: the walk behind the fix that had helped, and which fix that was, and when. */
export interface ComeBack {
  readonly walk: Walk;
  readonly title: string;
  readonly at: number;
}

/**
 * Takes up the walk of a solved session again, with the fix that had helped turned to one that did not; null when no fix
 * had. Its ledger stays, so that what may be carried out only once is not carried out again.
 */
export const comeBack = (library: Library, { walk }: Session): ComeBack | null => {
  const helped = walk?.ledger.findLast((entry) => entry.result === 'fixed' && !isEarlier(entry));
  if (!walk || !helped) return null;
  const { way } = replay(library, walk);
  const index = way.findIndex(({ step }) => step.id === helped.step);
  const step = way[index]?.step;
  if (step?.kind !== 'fix') return null;
  const behind = new Set(way.slice(0, index).map((passed) => passed.step.id));
  const kept = Object.entries(walk.answers).filter(([id]) => behind.has(id));
  const back: Walk = {
    ...walk,
    done: {},
    atOnce: null,
    answers: { ...Object.fromEntries(kept), [helped.step]: 'not-fixed' },
    ledger: walk.ledger.map((entry) => ({ ...entry, step: `${earlier}${entry.step}` })),
  };
  const guide = guideOf(library, walk);
  const ahead = [...stepsFrom(guide, step.notFixed)];
  const isRisky = ahead.some((one) => mayLoseData(library, back, one));
  return { walk: isRisky ? askedAnew(guide, back) : back, title: helped.title, at: helped.at };
};

/** True when there is a fix to go on with; a preparation that leads to none is left to the helpdesk. */
export const hasNextFix = (library: Library, walk: Walk): boolean => {
  const position = where(library, walk);
  if (position.kind === 'end') return false;
  return fixesAhead(library, guideOf(library, walk), walk, position.step.id, factsOf(library, walk)) > 0;
};
