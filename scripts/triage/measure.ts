import type { Triaged } from '../../language/result';
import { isSaying, isSymptom, isTopic, type DeclaredLabels } from '../../domain/labels';
import type { Labelled } from './labelled';

/** A sentence with its meaning and what triage made of it. */
export interface Judged {
  readonly wanted: Labelled;
  readonly got: Pick<Triaged, 'decision' | 'label' | 'confidence' | 'alternatives'>;
}

/** A count out of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** The measures of triage; each is defined in `definitions`. */
export interface Measures {
  readonly rightFirst: Share;
  readonly rightOffered: Share;
  readonly wrongStart: Share;
  readonly guideStarted: Share;
  readonly namedByTopic: Share;
  readonly saidInSession: Share;
}

/** What each measure counts, in one line. */
export const definitions: Readonly<Record<keyof Measures, string>> = {
  rightFirst: 'in scope: the best label is the right one (or the one that is as good), whatever the decision',
  rightOffered: 'in scope: the right one is started, or is among the choices that are shown',
  wrongStart: 'in scope: the guide of another symptom is started',
  guideStarted: 'out of scope: a guide is started although none is right',
  namedByTopic: 'out of scope: the decision is out-of-scope and the topic is the right one',
  saidInSession: 'said in a session: the decision is command and the label is the right one',
};

const isRight = (wanted: Labelled, label: string | null): boolean => label === wanted.label || label === wanted.also;

const isOffered = ({ wanted, got }: Judged, labels: DeclaredLabels): boolean =>
  got.decision === 'clarify'
    ? got.alternatives.some(({ label }) => isRight(wanted, label))
    : (got.decision === 'start' || isTopic(labels, wanted.also ?? '')) && isRight(wanted, got.label);

const share = (all: readonly Judged[], counts: (judged: Judged) => boolean): Share => ({
  count: all.filter(counts).length,
  of: all.length,
});

/** Measures what triage made of labelled sentences. */
export const measure = (judged: readonly Judged[], labels: DeclaredLabels): Measures => {
  const inScope = judged.filter(({ wanted }) => isSymptom(labels, wanted.label));
  const outside = judged.filter(({ wanted }) => isTopic(labels, wanted.label));
  const said = judged.filter(({ wanted }) => isSaying(wanted.label));
  const wrong = ({ wanted, got }: Judged) => got.decision === 'start' && !isRight(wanted, got.label);
  return {
    rightFirst: share(inScope, ({ wanted, got }) => isRight(wanted, got.label)),
    rightOffered: share(inScope, (one) => isOffered(one, labels)),
    wrongStart: share(inScope, wrong),
    guideStarted: share(outside, wrong),
    namedByTopic: share(outside, ({ wanted, got }) => got.decision === 'out-of-scope' && isRight(wanted, got.label)),
    saidInSession: share(said, ({ wanted, got }) => got.decision === 'command' && isRight(wanted, got.label)),
  };
};

/** A share as "87.5 % (21 of 24)". */
export const percent = ({ count, of }: Share): string =>
  of === 0 ? 'none' : `${((100 * count) / of).toFixed(1)} % (${count} of ${of})`;
