import fc from 'fast-check';
import { choiceFactIds, factValues } from '../../../domain/facts';
import type { ChoiceFactId, Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import { answersAt } from '../../../dialogs/guide/walk/answers';
import { guideOf } from '../../../dialogs/guide/find-guide';
import type { Library, Step } from '../../../dialogs/guide/guide';
import { isStep, replay } from '../../../dialogs/guide/walk/replay';
import { step } from '../../../dialogs/guide/walk/step';
import type { Move } from '../../../dialogs/guide/walk/step';

/** What somebody does, before it is known where they stand. */
export type Deed =
  | { readonly kind: 'answer' | 'answer-onward' | 'answer-elsewhere'; readonly pick: number }
  | { readonly kind: 'nonsense'; readonly value: string }
  | { readonly kind: 'back' | 'restart' }
  | { readonly kind: 'correct' | 'say'; readonly fact: ChoiceFactId; readonly pick: number };

const pick = fc.nat(1000);
/** Anything that somebody does, mostly what leads on. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer' as const), pick }) },
  { weight: 20, arbitrary: fc.record({ kind: fc.constant('answer-onward' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('answer-elsewhere' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('nonsense' as const), value: fc.string() }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'back' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('correct' as const, 'say' as const),
      fact: fc.constantFrom(...choiceFactIds),
      pick,
    }),
  },
);
/** What is known before a walk begins. */
export const known: fc.Arbitrary<Facts> = fc
  .array(
    fc.record({
      fact: fc.constantFrom(...choiceFactIds),
      pick,
      source: fc.constantFrom('said' as const, 'asked' as const, 'assumed' as const),
    }),
    { maxLength: 5 },
  )
  .map((list) =>
    Object.fromEntries(list.map(({ fact, pick: n, source }) => [fact, { value: picked(factValues[fact], n), source }])),
  );

const picked = <T>(items: readonly T[], n: number): T => items[n % items.length]!;

/** The answers at a step that do not end the walk: with the others alone, hardly any walk would come to the last fix. */
const answersOnward = (library: Library, walk: Walk, here: Step): readonly string[] => {
  const all = answersAt(library, here);
  const onward = all.filter((value) => {
    const { walk: after } = step(library, walk, { kind: 'answer', step: here.id, value, at: 0 });
    return isStep(replay(library, after).at);
  });
  return onward.length > 0 ? onward : all;
};

/** The move that a deed comes to where a walk stands now. */
export const moveFor = (library: Library, walk: Walk, one: Deed, at: number): Move => {
  const { at: place } = replay(library, walk);
  const here = isStep(place) ? place : null;
  switch (one.kind) {
    case 'back':
    case 'restart':
      return { kind: one.kind };
    case 'nonsense':
      return { kind: 'answer', step: here?.id ?? 'nowhere', value: `no such ${one.value}`, at };
    case 'answer':
      return {
        kind: 'answer',
        step: here?.id ?? 'nowhere',
        value: here ? picked(answersAt(library, here), one.pick) : '',
        at,
      };
    case 'answer-onward': {
      const value = here ? picked(answersOnward(library, walk, here), one.pick) : '';
      return { kind: 'answer', step: here?.id ?? 'nowhere', value, at };
    }
    case 'answer-elsewhere': {
      const others = [...guideOf(library, walk).steps.values()].filter(({ id }) => id !== here?.id);
      const other = picked(others, one.pick);
      return { kind: 'answer', step: other.id, value: picked(answersAt(library, other), one.pick), at };
    }
    case 'correct': {
      const value = picked([null, ...factValues[one.fact]], one.pick);
      return { kind: 'correct', fact: one.fact, value };
    }
    case 'say':
      return {
        kind: 'learn',
        facts: { [one.fact]: { value: picked(factValues[one.fact], one.pick), source: 'said' } },
      };
  }
};
