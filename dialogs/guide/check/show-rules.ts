import type { FactId } from '../../../domain/facts';
import type { Instruction, Procedure } from '../guide';
import { instructionsOf, isForThose, linesFor } from '../instructions';
import { forbidsOstInGuide, neededForOst } from '../safety';
import type { State } from './state';

const knownAt =
  ({ known }: State) =>
  (fact: FactId): string | undefined =>
    known.get(fact) ?? undefined;

/** A rule about showing a procedure: null when it may be shown, else what is wrong and what to do. */
type ShowRule = (procedure: Procedure, state: State) => string | null;

const dependsOnWhatIsKnown: ShowRule = (procedure, state) => {
  for (const instruction of instructionsOf(procedure)) {
    // For whom a line is holds of people of whom nothing is known, too: they are the usual ones.
    if (instruction.kind === 'plain') continue;
    const { fact } = instruction;
    if ((state.known.get(fact) ?? null) === null)
      return `The instruction "${instruction.id}" of ${procedure.id} depends on ${fact}, which nothing on the way asks: ask it before.`;
  }
  return null;
};

const onlyWhereThereIsAnOst: ShowRule = ({ id, touchesOst }, state) => {
  if (!touchesOst) return null;
  for (const fact of neededForOst)
    if ((state.known.get(fact) ?? null) === null)
      return `${id} touches the .ost, and ${fact} may not be known here: ask it on every way before.`;
  for (const [fact, values] of Object.entries(forbidsOstInGuide)) {
    const bad = values.find((value) => {
      const known = state.known.get(fact);
      return known === undefined || known === value;
    });
    if (bad !== undefined)
      return `${id} touches the .ost, and can be reached with ${fact} "${bad}": lead that elsewhere before.`;
  }
  return null;
};

const onlyWithLocalDataAsked: ShowRule = ({ id, risk }, state) =>
  risk === 'loses-local-data' && !state.localDataAsked
    ? `${id} can lose local data, and the question local-data does not stand on the way: ask it before.`
    : null;

const onlyWithLocalDataSaved: ShowRule = ({ id, risk }, state) => {
  if (risk !== 'loses-local-data' || !state.localDataAsked || state.saved) return null;
  const value = state.known.get('local-data');
  return value === 'no'
    ? null
    : `${id} can lose local data, and can be reached with local-data "${value ?? 'not known'}" without save-local-data done: lead that over a save-local-data step.`;
};

const onlyOnce: ShowRule = ({ id, once }, state) =>
  once && state.once.has(id) ? `${id} may be carried out only once, and stands twice on one way: take one away.` : null;

const onlyForRequesters: ShowRule = ({ id, for: reader }) =>
  reader === 'agent' ? `${id} is for agents: a guide cannot have people carry it out.` : null;

const somethingToDo: ShowRule = (procedure, state) => {
  const known = knownAt(state);
  const hasLine = (one: Instruction): boolean =>
    isForThose(one, known) &&
    (one.kind === 'plain' || !one.variants.has(known(one.fact) ?? '') || linesFor(one, known).lines.length > 0);
  return !instructionsOf(procedure).some(hasLine)
    ? `${procedure.id} can be reached by people for whom it has no line at all: add one, or lead them elsewhere.`
    : null;
};

/** Every rule about showing a procedure to somebody of whom something is known. */
export const showRules: readonly ShowRule[] = [
  dependsOnWhatIsKnown,
  onlyWhereThereIsAnOst,
  onlyWithLocalDataAsked,
  onlyWithLocalDataSaved,
  onlyOnce,
  somethingToDo,
  onlyForRequesters,
];

/** The instructions that have nothing to say to somebody of whom this is known, each with what to do about it. */
export const withoutVariant = (
  procedure: Pick<Procedure, 'parts'>,
  state: State,
): readonly { readonly instruction: Instruction; readonly message: string }[] =>
  instructionsOf(procedure).flatMap((instruction) => {
    const value = instruction.kind === 'by' ? (state.known.get(instruction.fact) ?? null) : null;
    if (instruction.kind === 'plain' || value === null || instruction.variants.has(value)) return [];
    if (!isForThose(instruction, knownAt(state))) return [];
    const { id, fact } = instruction;
    const message = `The instruction "${id}" has no variant for ${fact} "${value}", with which people come to it: add one, or lead them elsewhere.`;
    return [{ instruction, message }];
  });
