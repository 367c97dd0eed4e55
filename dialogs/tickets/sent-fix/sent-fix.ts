import type { SentFix, Ticket } from '../../../domain/ticket';
import { isLive } from '../../../domain/ticket';
import type { OwnTicketAction } from '../../event';
import { canLose } from '../../guide/guide';
import type { Library, Procedure } from '../../guide/guide';
import { isFor } from '../../guide/instructions';
import { savingProcedure } from '../../guide/safety';
import type { RequesterMove } from '../moves/move-request';
import { refusedFix } from './refused-fix';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

type FixAction = Extract<OwnTicketAction, { readonly fix: string }>;

/** Who sends a fix, and what it is to be called by. */
export interface Sending {
  readonly id: string;
  readonly procedure: string;
  /** The agent's name. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** True for a procedure that only prepares another, and is asked whether it could be done. */
export const preparesOnly = ({ question }: Procedure): boolean => question !== null;

/** Local data need not be asked for: nothing can be lost, or the requester was asked in so many words and there is none. */
const isSafeAtOnce = (procedure: Procedure, { facts }: Ticket): boolean => {
  const localData = facts['local-data'];
  return !canLose(procedure) || (localData?.source === 'asked' && localData.value === 'no');
};

/** The fix as it is sent, with its title; or why it cannot be, in words for the agent. */
export const beginFix = (
  library: Library,
  ticket: Ticket,
  { id, procedure: wanted, by, at }: Sending,
): { readonly fix: SentFix; readonly title: string } | { readonly refused: Say } => {
  const procedure = library.procedures.get(wanted);
  if (!procedure) return { refused: say('i-do-not-know-this-fix-please') };
  const refused = refusedFix(library, ticket, procedure);
  if (refused !== null) return { refused };
  const { title } = procedure;
  if (ticket.fixes.some((fix) => fix.procedure === wanted && fix.stage !== 'over'))
    return { refused: say('was-sent-already-and-the', { title }) };
  const stage = isSafeAtOnce(procedure, ticket) ? 'doing' : 'asking';
  return { fix: { id, procedure: wanted, by, at, stage, cardId: null }, title };
};

/** What a sent fix shows now. `called-off`: it must not be carried out any more. `ended`: the ticket is over. */
export type FixStage = SentFix['stage'] | 'called-off' | 'ended';

/** What has to be done before the fix, since it was sent, and is not done yet; the first comes first. */
const stillToPrepare = (procedure: Procedure, ticket: Ticket, fix: SentFix): readonly string[] => {
  const isDone = (wanted: string): boolean =>
    ticket.ledger.some(
      ({ step, procedure: carried, result }) => step === `sent:${fix.id}` && carried === wanted && result === 'done',
    );
  const before = procedure.after.filter((one) => isFor(one, ticket.facts)).map((one) => one.procedure);
  return [...(isSafeAtOnce(procedure, ticket) ? [] : [savingProcedure]), ...before].filter((one) => !isDone(one));
};

/**
 * Where a sent fix stands, given all that was learned since. However it came to its stage, one that can lose data is never at
 * `doing` unless local data was denied when asked, or saved since it was sent, and all that has to be done before it was done.
 */
export const fixStage = (library: Library, ticket: Ticket, fix: SentFix): FixStage => {
  if (fix.stage === 'over') return 'over';
  if (!isLive(ticket)) return 'ended';
  const procedure = library.procedures.get(fix.procedure);
  if (!procedure || refusedFix(library, ticket, procedure) !== null) return 'called-off';
  if (fix.stage !== 'doing') return fix.stage;
  const [first] = stillToPrepare(procedure, ticket, fix);
  if (first === undefined) return 'doing';
  return first === savingProcedure ? 'asking' : 'saving';
};

/** The procedure that the card of a sent fix shows: at `saving` the next preparation. */
export const procedureNow = (library: Library, ticket: Ticket, fix: SentFix, stage: FixStage): Procedure | null => {
  const procedure = library.procedures.get(fix.procedure) ?? null;
  if (procedure === null || stage !== 'saving') return procedure;
  return library.procedures.get(stillToPrepare(procedure, ticket, fix)[0] ?? savingProcedure) ?? null;
};

const answered = (fix: SentFix, localData: 'yes' | 'no' | 'unsure'): RequesterMove => ({
  move: 'prepare-fix',
  fix: { ...fix, stage: localData === 'no' ? 'doing' : 'saving' },
  localData,
});

/**
 * What the requester's press on a sent fix comes to; null when it does not fit where the fix stands: a second click, an
 * old card, a ticket that is over. Not being sure about local data counts as having some.
 */
export const moveOfFix = (library: Library, ticket: Ticket, action: FixAction): RequesterMove | null => {
  const fix = ticket.fixes.find(({ id }) => id === action.fix);
  if (!fix) return null;
  const stage = fixStage(library, ticket, fix);
  if (action.verb === 'fix-local-data') return stage === 'asking' ? answered(fix, action.value) : null;
  const procedure = procedureNow(library, ticket, fix, stage);
  if (!procedure || (stage !== 'saving' && stage !== 'doing')) return null;
  const fits = preparesOnly(procedure) ? ['done', 'not-done'] : ['fixed', 'not-fixed'];
  const { result } = action;
  if (!fits.includes(result)) return null;
  const { id, title } = procedure;
  if (stage === 'saving' && result === 'done')
    return { move: 'prepare-fix', fix: { ...fix, stage: 'doing' }, saved: { procedure: id, title } };
  return { move: 'try-fix', fix: { ...fix, stage: 'over' }, procedure: id, title, result };
};
