import type { Count } from './insights';
import type { Line } from './help';
import type { Named } from './me';

/** Every guide, and what is wrong with those that cannot be used. */
export interface GuideList {
  readonly guides: readonly (Named & {
    readonly version: number;
    readonly for: readonly Named[];
    readonly steps: number;
  })[];
  readonly faults: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly says: string;
  }[];
}

/** A step of a guide, or an end. */
export interface GuideNode {
  readonly id: string;
  readonly kind: 'ask' | 'fix' | 'prepare' | 'solved' | 'escalated' | 'advised';
  readonly title: Line;
  /** How many people came here; null where nobody did yet. */
  readonly reached: Count | null;
  /** How many stopped here or fell silent. */
  readonly stopped: Count | null;
}

/** A way on from a step. */
export interface GuideEdge {
  readonly from: string;
  readonly to: string;
  /** When it is taken: a condition in words of the pack, or what came of the step; empty for "otherwise". */
  readonly when: string;
  readonly people: Count | null;
}

export interface GuideGraph {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly start: string;
  readonly nodes: readonly GuideNode[];
  readonly edges: readonly GuideEdge[];
  readonly mermaid: string;
  /** The facts that its routes read, with the values that they can have. */
  readonly facts: readonly (Named & { readonly values: readonly Named[] })[];
}

/** Where a walk by these facts and answers stands. Nothing of it is kept or counted. */
export interface WalkPlace {
  readonly step: string;
  readonly kind: GuideNode['kind'];
  /** The steps that were met on the way, with what was answered or known there. */
  readonly way: readonly { readonly step: string; readonly answer: string; readonly because: 'answered' | 'known' }[];
  /** The conditions that held at the last question, in words of the pack. */
  readonly why: readonly string[];
  /** What can be answered here. */
  readonly answers: readonly Named[];
  /** What each answer would lead to, by its value. */
  readonly leadsTo: Readonly<Record<string, string>>;
  /** The card as it is sent, and its twin in plain text. */
  readonly card: Readonly<Record<string, unknown>> | null;
  readonly text: string;
  readonly bytes: number;
}
