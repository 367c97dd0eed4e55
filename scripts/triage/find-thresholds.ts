import { decide, thresholds, type Thresholds } from '../../dialogs/triage/decide';
import type { Scored } from '../../dialogs/triage/result';
import { isSymptom } from '../../domain/labels';
import type { Labelled } from './labelled';
import { measure, type Judged, type Share } from './measure';

/** A sentence with the labels as somebody ranked them. */
export interface Ranked {
  readonly wanted: Labelled;
  readonly ranked: readonly Scored[];
}

const starts = [0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97, 1.01];
const lefts = [0.05, 0.1, 0.22, 0.35, 0.5];
/** Wrong starts that are put up with: what the guides can bear. */
const bearable = 0.015;

/** Guides that must be started in scope: one that only ever asks is never wrong, and no help. */
const least = 0.6;

const rate = ({ count, of }: Share): number => count / (of || 1);

/** How many of the sentences in scope a guide is started for, right or wrong, 0 to 1. */
export const startedShare = (judged: readonly Judged[]): number => {
  const inScope = judged.filter(({ wanted }) => isSymptom(wanted.label));
  return inScope.filter(({ got }) => got.decision === 'start').length / (inScope.length || 1);
};

/** What is decided about ranked sentences with given limits. */
export const decideAll = (sentences: readonly Ranked[], limits: Thresholds): Judged[] =>
  sentences.map(({ wanted, ranked }) => ({ wanted, got: decide(ranked, limits) }));

/**
 * The limits that offer and name the most among those that start enough guides and hardly ever a wrong one, so that each rival is
 * compared at its own best and not at limits made for another.
 */
export const findThresholds = (sentences: readonly Ranked[]): Thresholds => {
  let best = thresholds;
  let highest = -Infinity;
  for (const start of starts) {
    for (const symptomsLeft of lefts) {
      const limits = { ...thresholds, start, symptomsLeft, unknown: 0, topic: 0 };
      const judged = decideAll(sentences, limits);
      const { rightOffered, wrongStart, guideStarted, namedByTopic } = measure(judged);
      const over = Math.max(0, rate(wrongStart) - bearable) + Math.max(0, rate(guideStarted) - bearable);
      const short = Math.max(0, least - startedShare(judged));
      const worth = 2 * rate(rightOffered) + rate(namedByTopic) - 20 * over - 20 * short;
      if (worth > highest) {
        highest = worth;
        best = limits;
      }
    }
  }
  return best;
};
