import type { Fact, FactId, Facts } from '../../../domain/facts';
import { buildsAround } from '../build-range';
import { buildRangesIn } from '../conditions';
import type { Library, Question } from '../guide';
import { answersTo } from '../walk/answers';

/**
 * What is known at one point of a way through a guide, when all people are looked at together. A fact without a key has
 * not mattered yet, so it may be anything; null means that nobody has said or asked it.
 */
export interface State {
  readonly known: ReadonlyMap<FactId, string | null>;
  readonly localDataAsked: boolean;
  readonly saved: boolean;
  /** True where the last repair helped. */
  readonly helped: boolean;
  /** The procedures that may be carried out only once, and have been. */
  readonly once: ReadonlySet<string>;
}

export const nothingKnown: State = {
  known: new Map(),
  localDataAsked: false,
  saved: false,
  helped: false,
  once: new Set(),
};

/** A state with one fact more. */
const knowing = (state: State, fact: FactId, value: string | null): State => ({
  ...state,
  known: new Map(state.known).set(fact, value),
});

/** What a fact can be before anybody asks; a "no" to local data counts for nothing then. */
const beforeAsking = ({ conditions, facts }: Library, fact: FactId): readonly (string | null)[] => {
  if (fact === 'build') return [null, ...buildsAround(buildRangesIn(conditions))];
  const declared = facts.get(fact);
  if (declared?.kind !== 'choice') return [null, 'some text'];
  return [null, ...(fact === 'local-data' ? ['yes'] : declared.values.keys())];
};

/** The states in which all these facts are settled, one for each combination. */
export const settled = (library: Library, state: State, facts: readonly FactId[]): readonly State[] =>
  facts.reduce<readonly State[]>(
    (states, fact) =>
      states.flatMap((one) =>
        one.known.has(fact) ? [one] : beforeAsking(library, fact).map((value) => knowing(one, fact, value)),
      ),
    [state],
  );

/** The states in which a question has been passed: answered, or not asked because the fact was known. */
export const passed = (library: Library, state: State, question: Question): readonly State[] =>
  settled(library, state, [question.fact])
    .flatMap((one) => {
      if (one.known.get(question.fact) !== null) return [one];
      return answersTo(question).map((value) => knowing(one, question.fact, value));
    })
    .map((one) => (question.fact === 'local-data' ? { ...one, localDataAsked: true } : one));

/** The facts of a state as conditions see them. */
export const factsIn = (state: State): Facts =>
  Object.fromEntries(
    [...state.known].flatMap(([fact, value]): [FactId, Fact][] =>
      value === null ? [] : [[fact, { value, source: 'asked' }]],
    ),
  );

/** A state in words, for a message: "outlook 2003, windows xp". */
export const inWords = (state: State, facts: readonly FactId[]): string =>
  facts.map((fact) => `${fact} ${state.known.get(fact) ?? 'not known'}`).join(', ');
