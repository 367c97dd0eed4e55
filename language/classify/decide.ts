import { isSaying, isSymptom, isTopic, type DeclaredLabels } from '../../domain/labels';
import type { Scored, Triaged } from '../result';

/** How sure to be of what. Found by cross-validation on the project's own sentences (docs/decisions/0003-triage.md). */
export interface Thresholds {
  /** At least so sure of a symptom to start its guide. */
  readonly start: number;
  /** A topic is named only if all symptoms together are at most so likely, and… */
  readonly symptomsLeft: number;
  /** …if the topic is at least so likely. */
  readonly topic: number;
  /** Less sure than this of a topic, the two likeliest symptoms are offered beside it. */
  readonly sureOfTopic: number;
  /** At least so sure, of all sayings together, that it is something said in a session. */
  readonly command: number;
  /** At least so sure of a saying that ends or undoes what is going on. */
  readonly ending: number;
  /** In a text at length, symptoms that are together at least so likely are asked about, even if a saying is likelier. */
  readonly symptomsHeard: number;
  /** Less sure than this of anything: no idea. */
  readonly unknown: number;
  /** At least so likely to be worth a button. */
  readonly choice: number;
}

export const thresholds: Thresholds = {
  start: 0.8,
  symptomsLeft: 0.35,
  topic: 0.2,
  sureOfTopic: 0.7,
  command: 0.3,
  ending: 0.45,
  symptomsHeard: 0.2,
  unknown: 0.1,
  choice: 0.02,
};

type Decided = Pick<Triaged, 'decision' | 'label' | 'confidence' | 'alternatives'>;

const sum = (scored: readonly Scored[], belongs: (label: string) => boolean): number =>
  scored.reduce((total, { label, confidence }) => total + (belongs(label) ? confidence : 0), 0);

/** The two to four most likely problems; sayings and small talk are no problems to choose from. */
const choicesOf = (ranked: readonly Scored[], least: number): Scored[] => {
  const problems = ranked.filter(({ label }) => !isSaying(label) && label !== 'chitchat').slice(0, 4);
  const likely = problems.filter(({ confidence }) => confidence >= least);
  return likely.length >= 2 ? likely : problems.slice(0, 2);
};

/**
 * What to do about labels ranked by probability. Who writes at length and out of the blue rather tells a problem than
 * says something to the bot; a loss stays one however long the text is.
 */
export const decide = (
  ranked: readonly Scored[],
  labels: DeclaredLabels,
  limits: Thresholds = thresholds,
  atLength = false,
): Decided => {
  const isOurs = (label: string): boolean => isSymptom(labels, label);
  const best = ranked[0];
  if (!best || best.confidence < limits.unknown) {
    return { decision: 'unknown', label: null, confidence: best?.confidence ?? 0, alternatives: ranked.slice(0, 3) };
  }
  const as = (decision: Triaged['decision'], one: Scored): Decided => ({
    decision,
    label: one.label,
    confidence: one.confidence,
    alternatives: ranked.filter(({ label }) => label !== one.label).slice(0, 3),
  });
  const heard = atLength && best.label !== 'data-loss' && sum(ranked, isOurs) >= limits.symptomsHeard;
  const tooWeak = (best.label === 'cancel' || best.label === 'restart') && best.confidence < limits.ending;
  if (isSaying(best.label) && !heard && !tooWeak && sum(ranked, isSaying) >= limits.command) return as('command', best);
  if (isOurs(best.label) && best.confidence >= limits.start) return as('start', best);
  if (isTopic(labels, best.label) && best.confidence >= limits.topic && sum(ranked, isOurs) <= limits.symptomsLeft) {
    const beside = best.confidence < limits.sureOfTopic ? ranked.filter(({ label }) => isOurs(label)).slice(0, 2) : [];
    const named = as('out-of-scope', best);
    const rest = named.alternatives.filter((one) => !beside.includes(one));
    return { ...named, alternatives: [...beside, ...rest].slice(0, 3) };
  }
  const alternatives = choicesOf(ranked, limits.choice);
  const first = alternatives[0] ?? best;
  return { decision: 'clarify', label: first.label, confidence: first.confidence, alternatives };
};
