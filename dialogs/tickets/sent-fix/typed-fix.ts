import type { FactId } from '../../../domain/facts';
import type { SentFix, Ticket } from '../../../domain/ticket';
import type { ActName, HeardAct } from '../../../language/acts/act';
import { seenAt, type Seen } from '../../../language/acts/seen';
import type { Triaged } from '../../../language/result';
import { bareYesOrNo } from '../../conversation/typed/replies';
import { isBareDone, typedAnswer } from '../../conversation/typed/typed-answer';
import { saysUntried } from '../../conversation/typed/says-untried';
import type { OwnTicketAction } from '../../event';
import type { Library, Procedure } from '../../guide/guide';
import { fixStage, preparesOnly, procedureNow } from './sent-fix';

type FixAction = Extract<OwnTicketAction, { readonly fix: string }>;

/** The fix of a ticket whose card waits for something, and the procedure that it shows. */
export interface FixInHand {
  readonly fix: SentFix;
  readonly stage: 'asking' | 'saving' | 'doing';
  readonly procedure: Procedure;
}

/** The newest fix of a ticket that waits for an answer or a result; null when none does. */
export const fixInHand = (library: Library, ticket: Ticket): FixInHand | null => {
  for (const fix of ticket.fixes.toReversed()) {
    const stage = fixStage(library, ticket, fix);
    const procedure = procedureNow(library, ticket, fix, stage);
    if (procedure && (stage === 'asking' || stage === 'saving' || stage === 'doing')) return { fix, stage, procedure };
  }
  return null;
};

const asked: FactId = 'local-data';

/** What stands on the card of a sent fix, as far as it changes what is typed beneath it means. */
export const seenOnFix = ({ stage, procedure }: FixInHand): Seen => {
  const nowhere = { ...seenAt('new'), place: 'guide' as const };
  if (stage === 'asking') return { ...nowhere, kind: 'ask', at: asked, asks: asked };
  const stuck = procedure.stuck.map(({ id }) => id);
  return { ...nowhere, kind: preparesOnly(procedure) ? 'prepare' : 'fix', at: procedure.id, stuck };
};

const answerOf = (library: Library, text: string, acts: readonly HeardAct[]): 'yes' | 'no' | 'unsure' | null => {
  const question = library.questions.get(asked);
  const typed = question && typedAnswer(question, text, []);
  const meant = acts.flatMap((act) => (act.act === 'answer' ? (act.facts[asked] ?? []) : []))[0];
  const value = typed ? (typed.value ?? 'unsure') : meant;
  return value === 'yes' || value === 'no' || value === 'unsure' ? value : null;
};

/** What a text says of the result: as its letters or as both readers have it; null when it does not say. */
const resultOf = (text: string, name: ActName, triaged: Triaged): 'fixed' | 'not-fixed' | 'done' | null => {
  if (isBareDone(text)) return 'done';
  const bare = bareYesOrNo(text);
  if (bare !== null) return bare === 'yes' ? 'fixed' : 'not-fixed';
  if (name === 'done') return 'done';
  const said = triaged.decision === 'command' ? triaged.label : null;
  if (said === 'fixed' && name === 'fixed') return said;
  return said === 'not-fixed' && name === 'not-fixed' && !saysUntried(text) ? said : null;
};

/** A text to the card of a sent fix, and what was heard in it. */
export interface TypedToFix {
  readonly text: string;
  readonly name: ActName;
  readonly acts: readonly HeardAct[];
  readonly triaged: Triaged;
}

/**
 * The press that a text to the card of a sent fix stands for; `asks-result` for steps that were carried out without a word
 * of what came of them; null when it is neither an answer nor a result.
 */
export const typedToFix = (
  library: Library,
  ticket: string,
  { fix, stage, procedure }: FixInHand,
  { text, name, acts, triaged }: TypedToFix,
): FixAction | 'asks-result' | null => {
  if (stage === 'asking') {
    const value = answerOf(library, text, acts);
    return value && { verb: 'fix-local-data', ticket, fix: fix.id, value };
  }
  const said = resultOf(text, name, triaged);
  if (said === null) return null;
  if (preparesOnly(procedure))
    return { verb: 'fix-result', ticket, fix: fix.id, result: said === 'not-fixed' ? 'not-done' : 'done' };
  return said === 'done' ? 'asks-result' : { verb: 'fix-result', ticket, fix: fix.id, result: said };
};
