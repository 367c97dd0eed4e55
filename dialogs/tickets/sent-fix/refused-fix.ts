import type { Facts } from '../../../domain/facts';
import { isChoiceFact } from '../../../domain/facts';
import type { Ticket } from '../../../domain/ticket';
import { wasCarriedOut } from '../../../domain/walk';
import { conditions } from '../../guide/conditions';
import type { Library, Procedure } from '../../guide/guide';
import { forbidsOst } from '../../guide/safety';

/** A reason not to send a procedure, in words for the agent; null when the rule has nothing against it. */
type Rule = (procedure: Procedure, ticket: Ticket, library: Library) => string | null;

const named = (library: Library, facts: Facts, fact: keyof Facts): string => {
  const value = facts[fact]?.value ?? 'unknown';
  return library.facts.get(fact)?.values.get(value) ?? value;
};

const tried = ({ ledger }: Ticket, ...procedures: readonly string[]): boolean =>
  ledger.some(({ procedure }) => procedures.includes(procedure));

const onlyWhereThereIsAnOst: Rule = ({ title, touchesOst }, { facts }, library) => {
  if (!touchesOst) return null;
  for (const [fact, values] of Object.entries(forbidsOst)) {
    if (!isChoiceFact(fact) || !values.includes(facts[fact]?.value ?? '')) continue;
    const value = named(library, facts, fact);
    if (fact === 'outlook' || fact === 'account')
      return `“${title}” is about Outlook’s offline file, and there is none here that it could mend: ${value}.`;
    return fact === 'web-right'
      ? `“${title}” cannot help: it is wrong in Outlook on the web, too. The offline file may hold the only good copy, so leave it as it is.`
      : `“${title}” cannot help: others have the problem, too, so the cause is not on this computer. A copy here may be the right one.`;
  }
  return null;
};

/** Wrong without the offline file, too: then that file is not the cause, and may hold the only good copy. */
const onlyWhereTheOstIsInUse: Rule = ({ title, touchesOst }, ticket) => {
  if (!touchesOst) return null;
  if (ticket.ledger.some(({ procedure, result }) => procedure === 'online-mode' && result === 'not-fixed'))
    return `“${title}” cannot help: it stayed wrong without the offline file. That file may hold the only good copy, so leave it as it is.`;
  const works = conditions['works-online'].holds(ticket.facts);
  return works && ticket.label !== 'cached-mode-only' && !tried(ticket, 'cached-mode-back')
    ? `“${title}” cannot help: Outlook works in online mode here, without an offline file.`
    : null;
};

const onlyWhenConnected: Rule = ({ title, risk }, { facts }) =>
  risk !== 'none' && conditions['cannot-connect'].holds(facts)
    ? `“${title}” needs a connection, and Outlook has none: what is cleared could not be filled again. The connection comes first.`
    : null;

const onlyWithAVariant: Rule = ({ title, instructions }, { facts }, library) => {
  for (const instruction of instructions) {
    if (instruction.kind === 'plain' || instruction.variants.has(facts[instruction.fact]?.value ?? 'unknown')) continue;
    const what = library.facts.get(instruction.fact)?.name ?? instruction.fact;
    return `“${title}” has no instructions for this computer (${what}: ${named(library, facts, instruction.fact)}).`;
  }
  return null;
};

const onlyOnce: Rule = ({ id, title, once }, ticket) =>
  once && ticket.ledger.some((entry) => entry.procedure === id && wasCarriedOut(entry))
    ? `“${title}” was carried out already, and a second time could lose what is left.`
    : null;

/** After changes by a program the file is not damaged: to build it again comes last. */
const gentlyAfterPrograms: Rule = ({ title, once, risk }, ticket) => {
  const byProgram = ticket.label === 'external-changes' || conditions['changed-by-program'].holds(ticket.facts);
  return once && risk !== 'none' && byProgram && !tried(ticket, 'resync-folder', 'online-mode', 'scanost')
    ? `“${title}” comes last where a program made the changes: send “Load the folder afresh” or “Work without the offline file” first.`
    : null;
};

const rules: readonly Rule[] = [
  onlyWhereThereIsAnOst,
  onlyWhereTheOstIsInUse,
  onlyWhenConnected,
  onlyWithAVariant,
  onlyOnce,
  gentlyAfterPrograms,
];

/** Why this procedure must not be carried out by the ticket's requester, in words for the agent; null when it may. */
export const refusedFix = (library: Library, ticket: Ticket, procedure: Procedure): string | null => {
  for (const rule of rules) {
    const reason = rule(procedure, ticket, library);
    if (reason !== null) return reason;
  }
  return null;
};
