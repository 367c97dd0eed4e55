import type { SentFix, Ticket } from '../../../domain/ticket';
import type { Texts } from '../../conversation/context';
import { shownLeaving, shownProcedure } from '../../conversation/view/shown';
import type { SentFixView } from '../../views/sent-fix-view';
import { fixStage, preparesOnly, procedureNow } from './sent-fix';
import { resultOfFix } from './result-of-fix';
import { say } from '../../../texts/say';

const asking = ({ library }: Texts): SentFixView['now'] => {
  const question = library.questions.get('local-data');
  const choices = (question?.choices ?? []).flatMap(({ value, label }) =>
    value === 'yes' || value === 'no' ? [{ value, label } as const] : [],
  );
  const { ask = '', why = '' } = question ?? {};
  return { stage: 'asking', ask, why, choices, how: question?.unsure?.how ?? [] };
};

const nowOf = (context: Texts, ticket: Ticket, fix: SentFix): SentFixView['now'] => {
  const stage = fixStage(context.library, ticket, fix);
  const { state } = ticket;
  if (stage === 'over') {
    const result = resultOfFix(ticket, fix.id);
    const helped = result === 'fixed' ? context.library.procedures.get(fix.procedure) : null;
    return { stage, result, state, leaves: shownLeaving(context.library, helped ?? null, ticket.facts) };
  }
  if (stage === 'ended' || stage === 'called-off') return { stage, state };
  if (stage === 'asking') return asking(context);
  const procedure = procedureNow(context.library, ticket, fix, stage);
  if (!procedure) return { stage: 'called-off', state };
  const { stuck, question } = procedure;
  return {
    stage,
    procedure: shownProcedure(procedure, ticket.facts),
    stuck: stuck.map(({ sees, lines }) => ({ sees, lines })),
    question: question ?? say('did-this-fix-the-problem'),
    prepares: preparesOnly(procedure),
  };
};

/** The card of a sent fix as it is now. */
export const sentFixViewOf = (context: Texts, ticket: Ticket, fix: SentFix): SentFixView => ({
  kind: 'sent-fix',
  ticket: ticket.id,
  number: ticket.number,
  fix: fix.id,
  by: fix.by,
  title: context.library.procedures.get(fix.procedure)?.title ?? say('a-fix-that-is-no'),
  now: nowOf(context, ticket, fix),
});
