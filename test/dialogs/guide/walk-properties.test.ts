import fc from 'fast-check';
import { choiceFactIds, factValues } from '../../../domain/facts';
import type { ChoiceFactId, Facts } from '../../../domain/facts';
import { symptoms } from '../../../domain/labels';
import type { Walk } from '../../../domain/walk';
import { answersAt } from '../../../dialogs/guide/answers';
import { guideOf } from '../../../dialogs/guide/find-guide';
import type { Library } from '../../../dialogs/guide/guide';
import { startWalk } from '../../../dialogs/guide/start-walk';
import { step } from '../../../dialogs/guide/step';
import type { Move } from '../../../dialogs/guide/step';
import { where } from '../../../dialogs/guide/where';
import { goodLibrary } from '../../support/guide-fixtures';
import { shippedGuides } from '../../support/guide-shipped';
import { violationsAt } from '../../support/guide-violations';

/** What somebody does, before it is known where they stand. */
type Deed =
  | { readonly kind: 'answer' | 'answer-elsewhere'; readonly pick: number }
  | { readonly kind: 'nonsense'; readonly value: string }
  | { readonly kind: 'back' | 'restart' }
  | { readonly kind: 'correct' | 'say'; readonly fact: ChoiceFactId; readonly pick: number };

const pick = fc.nat(1000);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('answer' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('answer-elsewhere' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('nonsense' as const), value: fc.string() }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'back' } as const) },
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
const known: fc.Arbitrary<Facts> = fc
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

const moveFor = (library: Library, walk: Walk, one: Deed, at: number): Move => {
  const position = where(library, walk);
  const here = position.kind === 'end' ? null : position.step;
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

/** From here to the end, answering that nothing helped; fails when there is no end. */
const movesToTheEnd = (library: Library, walk: Walk): number => {
  let now = walk;
  for (let moves = 0; moves < 100; moves += 1) {
    const position = where(library, now);
    if (position.kind === 'end') return moves;
    const value = answersAt(library, position.step).at(-1) ?? '';
    now = step(library, now, { kind: 'answer', step: position.step.id, value, at: moves }).walk;
  }
  throw new Error('This walk does not end.');
};

describe.each([
  ['small', goodLibrary()],
  ['shipped', shippedGuides()],
])('any order of answers, steps back, restarts, corrections and old clicks through the %s guides', (_, library) => {
  const through = (check: (before: Walk, move: Move, moved: ReturnType<typeof step>) => void): void =>
    fc.assert(
      fc.property(fc.constantFrom(...symptoms), known, fc.array(deed, { maxLength: 40 }), (symptom, facts, deeds) => {
        let walk = startWalk(library, symptom, facts);
        expect(violationsAt(library, walk)).toEqual([]);
        deeds.forEach((one, index) => {
          const move = moveFor(library, walk, one, index);
          const moved = step(library, walk, move);
          check(walk, move, moved);
          walk = moved.walk;
        });
        expect(movesToTheEnd(library, walk)).toBeLessThan(100);
      }),
      { numRuns: 400 },
    );

  it('never leads to what is unsafe, and always to an end', () => {
    through((_before, _move, { walk }) => expect(violationsAt(library, walk)).toEqual([]));
  });

  it('changes nothing unless it moves, and an answer for another step never moves', () => {
    through((before, move, { walk, effect }) => {
      if (effect !== 'moved') expect(walk).toBe(before);
      const position = where(library, before);
      const here = position.kind === 'end' ? null : position.step.id;
      if (move.kind === 'answer' && move.step !== here) expect(effect).toBe('stale');
    });
  });

  it('never loses what was tried, and lists each step and what may be done once only once', () => {
    through((before, _move, { walk: { ledger } }) => {
      expect(ledger.length).toBeGreaterThanOrEqual(before.ledger.length);
      expect(ledger.slice(0, before.ledger.length).map((one) => one.step)).toEqual(
        before.ledger.map((one) => one.step),
      );
      expect(new Set(ledger.map((one) => one.step)).size).toBe(ledger.length);
      const once = ledger.filter(({ procedure }) => library.procedures.get(procedure)?.once === true);
      expect(new Set(once.map((one) => one.procedure)).size).toBe(once.length);
    });
  });
});
