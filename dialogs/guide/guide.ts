import type { ChoiceFactId, FactId } from '../../domain/facts';
import type { ProcedureResult } from '../../domain/walk';
import type { Symptom } from '../../domain/labels';
import type { Declared } from '../../domain/pack';
import type { Urgency } from '../../domain/session';
import type { Description } from '../../pictures/description';
import type { Conditions } from './conditions';

/** Where a branch leads: the id of a step or of an outcome of the same guide. */
export type Target = string;

/** One way on from an `ask` step; the first whose condition holds is taken, one without a condition always is. */
export interface Branch {
  readonly when: string | null;
  readonly go: Target;
}

/** Learn a fact, then route by all that is known. Nothing is asked when the fact is known already. */
export interface AskStep {
  readonly kind: 'ask';
  readonly id: string;
  readonly fact: ChoiceFactId;
  readonly then: readonly Branch[];
}

/** What is known once a procedure had a result: by the result, the value of each fact. */
export type Learns = ReadonlyMap<ProcedureResult, ReadonlyMap<FactId, string>>;

/** Carry out a procedure that may fix the problem, and ask whether it did. */
export interface FixStep {
  readonly kind: 'fix';
  readonly id: string;
  readonly procedure: string;
  readonly fixed: Target;
  readonly notFixed: Target;
  readonly learns: Learns;
}

/** Carry out a procedure that only prepares the next one, and ask whether it could be done. */
export interface PrepareStep {
  readonly kind: 'prepare';
  readonly id: string;
  readonly procedure: string;
  readonly done: Target;
  readonly notDone: Target;
  readonly learns: Learns;
}

export type Step = AskStep | FixStep | PrepareStep;

/** How a guide ends. */
export type Outcome =
  | { readonly kind: 'solved'; readonly id: string }
  | { readonly kind: 'escalated'; readonly id: string; readonly because: string; readonly urgency: Urgency }
  | { readonly kind: 'advised'; readonly id: string; readonly advice: string };

/** A troubleshooting graph: steps joined by branches, ending in outcomes. */
export interface Guide {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly for: readonly Symptom[];
  readonly start: Target;
  readonly steps: ReadonlyMap<string, Step>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** A line of text with `**bold**` for what is on the screen and `` `code` `` for what is typed; nothing else is markup. */
export type Line = string;

/** A picture and the line below which it stands: its place among its fellows, from 0. */
export interface PictureBelow {
  readonly below: number;
  readonly shows: Description;
}

/** Lines in their order, and the pictures between them. */
export interface Pictured {
  readonly lines: readonly Line[];
  readonly pictures: readonly PictureBelow[];
}

/** Facts, and for each the values that are meant. */
export type FactValues = ReadonlyMap<FactId, readonly string[]>;

/** For whom something is: those with one of the values of each fact in `only`, and with none of those in `unless`. */
export interface ForWhom {
  readonly only: FactValues;
  readonly unless: FactValues;
}

/** One numbered instruction, the same for everyone or by the value of one fact. */
export type Instruction = ForWhom &
  (
    | { readonly kind: 'plain'; readonly id: string; readonly line: Line; readonly shows: Description | null }
    | {
        readonly kind: 'by';
        readonly id: string;
        readonly fact: ChoiceFactId;
        /** Fact value → the lines for it; an empty list means that nothing is to be done for this value. */
        readonly variants: ReadonlyMap<string, readonly Line[]>;
        /** The pictures of those lines, by the same values. */
        readonly pictures: ReadonlyMap<string, readonly PictureBelow[]>;
      }
  );

/** Instructions that belong together, few enough to be seen at once. */
export interface Part {
  readonly id: string;
  /** What is reached by it, as short as a heading. */
  readonly title: string;
  readonly instructions: readonly Instruction[];
}

/** A help for somebody stuck in a procedure: what they see, and what to do. */
export interface StuckHelp extends Pictured {
  readonly id: string;
  /** What the requester sees, short enough for a button. */
  readonly sees: string;
}

/** What people ask about every procedure, besides how long it takes and how safe it is. */
export const askedOfProcedures = [
  'undo',
  'admin-rights',
  'vpn',
  'rules-signatures',
  'meanwhile',
  'which-file',
  'where',
] as const;
export type AskedOfProcedure = (typeof askedOfProcedures)[number];

/** What a procedure can do to what people have; the last never by those who have it. */
export const risks = ['none', 'changes-settings', 'loses-local-data', 'deletes-on-server'] as const;
export type Risk = (typeof risks)[number];

/** True for a procedure that can lose what somebody has. */
export const canLose = ({ risk }: Pick<Procedure, 'risk'>): boolean =>
  risk === 'loses-local-data' || risk === 'deletes-on-server';

/** Where a procedure comes from. */
export interface Source {
  /** A KB number, or a name. */
  readonly id: string;
  readonly title: string | null;
  /** The day of the article, as 2026-10-01. */
  readonly date: string | null;
}

/** Instructions to carry out, shared between guides. */
export interface Procedure {
  readonly id: string;
  readonly title: string;
  /** What it does, in one sentence. */
  readonly does: Line;
  readonly risk: Risk;
  /** For whom it is: agents' procedures stand in no guide. */
  readonly for: 'requester' | 'agent';
  /** What can go wrong, in one sentence. */
  readonly risks: Line;
  /** True for everything that only makes sense with a sound mailbox and an .ost: never shown where there is none. */
  readonly touchesOst: boolean;
  /** How long it takes, in minutes, from and to. */
  readonly minutes: readonly [number, number];
  /** What to say of the time where minutes are not enough ("longer for a large mailbox"); may be empty. */
  readonly time: Line;
  /** True when it must not be carried out twice in a session. */
  readonly once: boolean;
  /** The preparations without which it is not safe: guides put them before it, and who is sent it by hand is led through them. */
  readonly after: readonly (ForWhom & { readonly procedure: string })[];
  /** The condition under which only a person may carry it out; null where there is none. */
  readonly neverWhen: string | null;
  /** True when the result shows only the next day, because the mailbox is downloaded again. */
  readonly slow: boolean;
  /** What to do, in the order in which it is done. */
  readonly parts: readonly Part[];
  readonly notes: readonly (ForWhom & { readonly id: string; readonly line: Line })[];
  readonly stuck: readonly StuckHelp[];
  /** What stays as it is now once this was carried out, and the procedure that takes it back; null where nothing does. */
  readonly leaves: { readonly line: Line; readonly back: string } | null;
  /** What is said to the questions that people ask about it; how long it takes and how safe it is stand above. */
  readonly answers: Readonly<Record<AskedOfProcedure, Line>>;
  /** The question at the end of a `prepare` step; a `fix` step asks "Did this fix the problem?". */
  readonly question: Line | null;
  /** Which articles it comes from. */
  readonly sources: readonly Source[];
}

/** An answer to press. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /**
   * What people type for it where just that question stands before them, folded: words that may mean something else anywhere
   * else ("everyone", "off"); `yes` or `no` among them where it is the one that a yes or no means.
   */
  readonly names: readonly string[];
}

/** A question that learns one fact. */
export interface Question {
  readonly fact: ChoiceFactId;
  readonly ask: Line;
  /** Why it is asked, in one sentence; may be empty. */
  readonly why: Line;
  /** The answers to press, in order. */
  readonly choices: readonly Choice[];
  /** "I don't know": how to find out, and the value when it cannot be found out. */
  readonly unsure: {
    readonly value: string;
    readonly how: readonly Line[];
    readonly pictures: readonly PictureBelow[];
  } | null;
  /** Where to look for the answer. */
  readonly shows: Description | null;
}

/** Told why and what to do, nothing more to try. */
export interface Advice {
  readonly id: string;
  readonly title: string;
  readonly why: Line;
  readonly lines: readonly { readonly id: string; readonly line: Line }[];
}

/** Why the helpdesk is asked, for both sides. */
export interface Reason {
  readonly id: string;
  /** Told to the requester. */
  readonly requester: Line;
  /** Told to the agent: what is known, and what must not be done. */
  readonly agent: Line;
  /** What second level asks first here: facts that people can copy, asked on one card before the hand-over. */
  readonly asks: readonly FactId[];
}

/** All that authors write, read and checked. */
export interface Library extends Declared {
  readonly guides: ReadonlyMap<string, Guide>;
  readonly conditions: Conditions;
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly questions: ReadonlyMap<ChoiceFactId, Question>;
  readonly advice: ReadonlyMap<string, Advice>;
  readonly reasons: ReadonlyMap<string, Reason>;
}
