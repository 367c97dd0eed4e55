import type { Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import type { AskStep, FixStep, Library, Outcome, PrepareStep, Procedure, Question } from '../guide';
import { inParts, type InParts } from './present-part';
import { fixesAhead } from './progress';
import { isStep, replay } from './replay';
import type { Replay } from './replay';

/** Where a walk stands. */
export type Position =
  | { readonly kind: 'ask'; readonly step: AskStep; readonly question: Question }
  | (InParts & {
      readonly kind: 'do';
      readonly step: FixStep | PrepareStep;
      readonly procedure: Procedure;
      /** Which fix this is, from 1; a preparation counts as the fix that it prepares. */
      readonly number: number;
      /** How many fixes there are at most, if none of them helps. */
      readonly of: number;
      /** True when no fix can come any more: what is carried out here only tidies up. */
      readonly finishes: boolean;
    })
  | { readonly kind: 'end'; readonly outcome: Outcome };

/**
 * All that is known in a walk: its facts, and what was answered at the steps on its way.
 * @throws when the library would not pass `check`
 */
export const factsOf = (library: Library, walk: Walk): Facts => replay(library, walk).facts;

/**
 * Where a walk stands, played from the start of its guide.
 * @throws when the library would not pass `check`
 */
export const where = (library: Library, walk: Walk): Position => {
  const played = replay(library, walk);
  const { at } = played;
  if (!isStep(at)) return { kind: 'end', outcome: at };
  if (at.kind !== 'ask') return atProcedure(library, walk, played, at);
  const question = library.questions.get(at.fact);
  if (!question) throw new Error(`The fact "${at.fact}" has no question.`);
  return { kind: 'ask', step: at, question };
};

const atProcedure = (library: Library, walk: Walk, played: Replay, step: FixStep | PrepareStep): Position => {
  const procedure = library.procedures.get(step.procedure);
  if (!procedure) throw new Error(`There is no procedure "${step.procedure}".`);
  const met = played.way.filter((one) => one.step.kind === 'fix' && one.because === 'answered').length;
  const ahead = fixesAhead(library, played.guide, walk, step.id, played.facts);
  const number = met + 1;
  const of = Math.max(number, met + ahead);
  const parted = inParts(library, walk, step, played.facts);
  return { kind: 'do', step, procedure, number, of, finishes: ahead === 0, ...parted };
};
