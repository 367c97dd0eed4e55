import type { Facts } from '../../../domain/facts';
import type { Ticket } from '../../../domain/ticket';
import { wasCarriedOut } from '../../../domain/walk';
import { holds, type conditionsOfCode } from '../../guide/conditions';
import { canLose } from '../../guide/guide';
import type { Library, Procedure } from '../../guide/guide';
import { instructionsOf, isFor } from '../../guide/instructions';
import { forbidsOst } from '../../guide/safety';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

/** A reason not to send a procedure, in words for the agent; null when the rule has nothing against it. */
type Rule = (procedure: Procedure, ticket: Ticket, library: Library) => Say | null;

const named = (library: Library, facts: Facts, fact: string): string => {
  const value = facts[fact]?.value ?? 'unknown';
  return library.facts.get(fact)?.values.get(value) ?? value;
};

/** Whether one of the conditions of which code knows holds for a ticket. */
const isSo = ({ conditions }: Library, condition: (typeof conditionsOfCode)[number], { facts }: Ticket): boolean =>
  holds(conditions, condition, facts);

const tried = ({ ledger }: Ticket, ...procedures: readonly string[]): boolean =>
  ledger.some(({ procedure }) => procedures.includes(procedure));

const onlyWhereThereIsAnOst: Rule = ({ title, touchesOst }, { facts }, library) => {
  if (!touchesOst) return null;
  for (const [fact, values] of Object.entries(forbidsOst)) {
    if (!values.includes(facts[fact]?.value ?? '')) continue;
    const value = named(library, facts, fact);
    if (fact === 'outlook' || fact === 'account') return say('is-about-outlooks-offline-file', { title, value });
    return fact === 'web-right'
      ? say('cannot-help-it-is-wrong', { title })
      : say('cannot-help-others-have-the', { title });
  }
  return null;
};

/** Wrong without the offline file, too: then that file is not the cause, and may hold the only good copy. */
const onlyWhereTheOstIsInUse: Rule = ({ title, touchesOst }, ticket, library) => {
  if (!touchesOst) return null;
  if (ticket.ledger.some(({ procedure, result }) => procedure === 'online-mode' && result === 'not-fixed'))
    return say('cannot-help-it-stayed-wrong', { title });
  return isSo(library, 'works-online', ticket) &&
    ticket.label !== 'cached-mode-only' &&
    !tried(ticket, 'cached-mode-back')
    ? say('cannot-help-outlook-works-in', { title })
    : null;
};

const onlyWhenConnected: Rule = (procedure, ticket, library) =>
  canLose(procedure) && isSo(library, 'cannot-connect', ticket)
    ? say('needs-a-connection-and-outlook', { title: procedure.title })
    : null;

const onlyWithAVariant: Rule = (procedure, { facts }, library) => {
  for (const instruction of instructionsOf(procedure)) {
    if (
      !isFor(instruction, facts) ||
      instruction.kind === 'plain' ||
      instruction.variants.has(facts[instruction.fact]?.value ?? 'unknown')
    )
      continue;
    const what = library.facts.get(instruction.fact)?.name ?? instruction.fact;
    return say('has-no-instructions', { title: procedure.title, what, value: named(library, facts, instruction.fact) });
  }
  return null;
};

const onlyOnce: Rule = ({ id, title, once }, ticket) =>
  once && ticket.ledger.some((entry) => entry.procedure === id && wasCarriedOut(entry))
    ? say('was-carried-out-already-and', { title })
    : null;

/** After changes by a program the file is not damaged: to build it again comes last. */
const gentlyAfterPrograms: Rule = (procedure, ticket, library) => {
  const { title, once } = procedure;
  const byProgram = ticket.label === 'external-changes' || isSo(library, 'changed-by-program', ticket);
  return once && canLose(procedure) && byProgram && !tried(ticket, 'resync-folder', 'online-mode', 'scanost')
    ? say('comes-last-where-a-program', { title })
    : null;
};

const neverWhen: Rule = ({ title, neverWhen: condition }, { facts }, library) =>
  condition !== null && holds(library.conditions, condition, facts)
    ? say('is-for-a-person-here', { title, condition: condition.replaceAll('-', ' ') })
    : null;

/** What deletes on the server is done by an agent, and never sent to anybody. */
const neverByOneself: Rule = ({ title, risk }) =>
  risk === 'deletes-on-server' ? say('is-never-done-by-oneself', { title }) : null;

const rules: readonly Rule[] = [
  neverByOneself,
  onlyWhereThereIsAnOst,
  onlyWhereTheOstIsInUse,
  onlyWhenConnected,
  onlyWithAVariant,
  onlyOnce,
  gentlyAfterPrograms,
  neverWhen,
];

/** Why this procedure must not be carried out by the ticket's requester, in words for the agent; null when it may. */
export const refusedFix = (library: Library, ticket: Ticket, procedure: Procedure): Say | null => {
  for (const rule of rules) {
    const reason = rule(procedure, ticket, library);
    if (reason !== null) return reason;
  }
  return null;
};
