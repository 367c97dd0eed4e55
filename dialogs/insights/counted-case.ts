import type { Counted } from '../../domain/kept/counted';
import { spanOf } from '../../domain/kept/counted';
import type { Session } from '../../domain/session';
import { factsKnown } from '../conversation/walk-of-session';
import { hasGuide } from '../guide/find-guide';
import { replay } from '../guide/walk/replay';
import type { Library } from '../guide/guide';
import { wallDay } from '../wall-time';

const outcomes = {
  clarifying: null,
  confirming: null,
  guiding: 'open',
  'handing-over': 'open',
  solved: 'fixed',
  escalated: 'handed-over',
  linked: 'handed-over',
  advised: 'advised',
  cancelled: 'stopped',
} as const satisfies Record<Session['stage'], Counted['outcome'] | null>;

/** What somebody said of a procedure; partly is not fixed. Null where nothing is known. */
const told = { fixed: 'fixed', partly: 'not', 'not-fixed': 'not', done: null, 'not-done': null, begun: null } as const;

const marksOfWalk = (library: Library, session: Session, outlook: string): readonly string[] => {
  const { walk } = session;
  if (!walk) return [];
  const { way, at, guide } = replay(library, walk);
  const place = (id: string): string => `${guide.id}|${id}`;
  const reached = [...way.map(({ step }) => step.id), at.id];
  const results = walk.ledger.flatMap(({ procedure, result }) => {
    const known = told[result];
    const of = `${procedure}|${outlook}`;
    return [`case|shown|${of}`, ...(known === null ? [] : [`case|result|${of}|${known}`])];
  });
  const stands = session.stage === 'guiding' || session.stage === 'cancelled';
  return [
    ...reached.map((id) => `case|reached|${place(id)}`),
    ...(stands && guide.steps.has(at.id) ? [`case|at|${place(at.id)}`] : []),
    ...results,
  ];
};

/** A session as it is counted; null for one in which no problem was named and confirmed. */
export const countedCase = (library: Library, session: Session, timezone: string): Counted | null => {
  const { label, stage, walk, createdAt, updatedAt, because } = session;
  const outcome = outcomes[stage];
  if (label === null || outcome === null || (stage === 'cancelled' && !walk)) return null;
  const outlook = factsKnown({ library }, session).outlook?.value ?? '';
  return {
    kind: 'case',
    tenantId: session.address.tenantId,
    person: session.requester.id,
    label,
    day: wallDay(createdAt, timezone),
    begunAt: createdAt,
    outcome,
    at: updatedAt,
    marks: [
      ...new Set([
        'case|begun',
        `case|${outcome}`,
        ...(outcome === 'handed-over' ? [`case|reason|${because ?? ''}`] : []),
        ...(outcome === 'fixed' ? [`case|took|${spanOf(updatedAt - createdAt)}`] : []),
        ...(hasGuide(library, label) ? [] : ['case|unserved']),
        ...marksOfWalk(library, session, outlook),
      ]),
    ],
  };
};
