import fc from 'fast-check';
import { choiceFacts, valuesOf } from '../values/declared';
import type { ChoiceFactId, Facts } from '../../../domain/facts';
import type { Walk } from '../../../domain/walk';
import { answersAt } from '../../../dialogs/guide/walk/answers';
import { guideOf } from '../../../dialogs/guide/find-guide';
import type { Library, Step } from '../../../dialogs/guide/guide';
import { isStep, replay } from '../../../dialogs/guide/walk/replay';
import { step, type Move } from '../../../dialogs/guide/walk/step';

/** What somebody may do, and how often among what they do: mostly what leads on. */
const kinds = { answer: 4, onward: 20, elsewhere: 2, nonsense: 1, back: 3, restart: 1, correct: 1, say: 1 };

/** What somebody does, before it is known where they stand. */
export interface Deed {
  readonly kind: keyof typeof kinds;
  readonly fact: ChoiceFactId;
  readonly pick: number;
}

const pick = fc.nat(1000);
const fact = fc.constantFrom(...choiceFacts);
const weighted = Object.entries(kinds).map(([kind, weight]) => ({
  weight,
  arbitrary: fc.constant(kind as Deed['kind']),
}));
/** Anything that somebody does. */
export const deed: fc.Arbitrary<Deed> = fc.record({ kind: fc.oneof(...weighted), fact, pick });

const picked = <T>(items: readonly T[], n: number): T => items[n % items.length]!;
const source = fc.constantFrom('said' as const, 'asked' as const, 'assumed' as const);
/** What is known before a walk begins. */
export const known: fc.Arbitrary<Facts> = fc
  .array(fc.record({ fact, pick, source }), { maxLength: 5 })
  .map((list) =>
    Object.fromEntries(
      list.map((one) => [one.fact, { value: picked(valuesOf(one.fact), one.pick), source: one.source }]),
    ),
  );

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
export const moveFor = (library: Library, walk: Walk, { kind, fact: id, pick: n }: Deed, at: number): Move => {
  const { at: place } = replay(library, walk);
  const here = isStep(place) ? place : null;
  const answer = (to: Step | null, values: (to: Step) => readonly string[]): Move => ({
    kind: 'answer',
    step: to?.id ?? 'nowhere',
    value: to ? picked(values(to), n) : '',
    at,
  });
  if (kind === 'back' || kind === 'restart') return { kind };
  if (kind === 'correct') return { kind, fact: id, value: picked([null, ...valuesOf(id)], n) };
  if (kind === 'say') return { kind: 'learn', facts: { [id]: { value: picked(valuesOf(id), n), source: 'said' } } };
  if (kind === 'nonsense') return answer(here, () => [`no such ${n}`]);
  if (kind === 'onward') return answer(here, (to) => answersOnward(library, walk, to));
  const others = [...guideOf(library, walk).steps.values()].filter((one) => one.id !== here?.id);
  return answer(kind === 'answer' ? here : picked(others, n), (to) => answersAt(library, to));
};
