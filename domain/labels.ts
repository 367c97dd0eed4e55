import type { FactId } from './facts';

/** What is said in the course of a session, as opposed to what is wrong: code acts on each of them, so a pack has them all. */
export const sayings = [
  'fixed',
  'not-fixed',
  'later',
  'how-to',
  'file-in-use',
  'data-loss',
  'human',
  'back',
  'cancel',
  'restart',
  'help',
  'tickets',
  'greeting',
  'thanks',
] as const;
export type Saying = (typeof sayings)[number];

/** What the requester can say is wrong, and the pack has a guide for: a symptom, or a topic that is led. */
export type Symptom = string;
/** What can be wrong: a symptom, or a nearby problem that is recognised, and led or handed over. */
export type Problem = string;
/** Everything that a sentence can be; what comes from outside is looked up in the pack's labels first. */
export type Label = string;

export const labelKinds = ['symptom', 'topic', 'saying'] as const;
export type LabelKind = (typeof labelKinds)[number];

/** A label as the pack declares it. */
export interface DeclaredLabel {
  readonly kind: LabelKind;
  /** A short plain name for a button; null for sayings. */
  readonly title: string | null;
  /** One sentence in the requester's view; for a topic also what to do meanwhile. Null for sayings. */
  readonly says: string | null;
  /** What is taken for granted of whoever has this problem, until somebody corrects it. */
  readonly assumes: Readonly<Record<FactId, string>>;
}

/** The labels of a pack; symptoms come in the order in which they are offered where nothing better is known. */
export type DeclaredLabels = ReadonlyMap<Label, DeclaredLabel>;

/** The labels of one kind. */
export const labelsOf = (declared: DeclaredLabels, kind: LabelKind): readonly Label[] =>
  [...declared].flatMap(([label, one]) => (one.kind === kind ? [label] : []));

/** True for a label that is about synchronization: it has a guide always. */
export const isSymptom = (declared: DeclaredLabels, label: string): boolean => declared.get(label)?.kind === 'symptom';
/** True for a label that is a neighbour of that: some have a guide, the others are handed over by name. */
export const isTopic = (declared: DeclaredLabels, label: string): boolean => declared.get(label)?.kind === 'topic';
/** True for a label that is an answer or a command. */
export const isSaying = (label: string): label is Saying => (sayings as readonly string[]).includes(label);
/** True for a label that says what is wrong. */
export const isProblem = (label: string): boolean => !isSaying(label);
