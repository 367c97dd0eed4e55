import fc from 'fast-check';
import { labelsOf } from '../../../../domain/labels';
import type { Walk } from '../../../../domain/walk';
import { answersAt } from '../../../../dialogs/guide/walk/answers';
import type { Library } from '../../../../dialogs/guide/guide';
import { isStep, replay } from '../../../../dialogs/guide/walk/replay';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { step } from '../../../../dialogs/guide/walk/step';
import type { Move } from '../../../../dialogs/guide/walk/step';
import { factsOf } from '../../../../dialogs/guide/walk/where';
import { deed, known, moveFor } from '../../../support/guides/deeds';
import { goodLibrary } from '../../../support/guides/fixtures';
import { shippedGuides } from '../../../support/values/library';
import { violationsAt } from '../../../support/guides/violations';
import { frozen, withoutClockAndChance } from './pure';

/** From here to the end, answering that nothing helped; fails when there is no end. */
const movesToTheEnd = (library: Library, walk: Walk): number => {
  let now = walk;
  for (let moves = 0; moves < 100; moves += 1) {
    const { at } = replay(library, now);
    if (!isStep(at)) return moves;
    const value = answersAt(library, at).at(-1) ?? '';
    now = step(library, now, { kind: 'answer', step: at.id, value, at: moves }).walk;
  }
  throw new Error('This walk does not end.');
};

type Moved = ReturnType<typeof step>;
type Promise = (library: Library, before: Walk, move: Move, moved: Moved) => void;

/** What holds whenever somebody moves, by what it promises. */
const promises: Readonly<Record<string, Promise>> = {
  'nothing unsafe is led to': (library, _before, _move, { walk }) => expect(violationsAt(library, walk)).toEqual([]),

  'nothing changes unless it moves, and an answer for another step never moves': (library, before, move, moved) => {
    if (moved.effect !== 'moved') expect(moved.walk).toBe(before);
    if (move.kind !== 'answer') return;
    const { at } = replay(library, before);
    const fits = isStep(at) && answersAt(library, at).includes(move.value) ? 'moved' : 'refused';
    expect(moved.effect).toBe(isStep(at) && at.id === move.step ? fits : 'stale');
  },

  'back leads to the step answered last, and a new beginning keeps what is known': (library, before, move, moved) => {
    if (move.kind === 'restart') expect(moved.walk).toMatchObject({ answers: {}, facts: before.facts });
    if (move.kind !== 'back') return;
    const last = replay(library, before).way.findLast(({ because }) => because === 'answered');
    expect(moved.effect).toBe(last ? 'moved' : 'at-start');
    if (last) expect(replay(library, moved.walk).at).toBe(last.step);
  },

  'a correction is believed; that there is no local data only when it was asked': (library, _before, move, moved) => {
    const facts = factsOf(library, moved.walk);
    if (move.kind === 'correct' && moved.effect === 'moved') expect(facts[move.fact]?.value ?? null).toBe(move.value);
    if (facts['local-data']?.value === 'no') expect(facts['local-data'].source).toBe('asked');
  },

  'what was tried is never lost, each step and what may be done once only once': (library, before, _move, moved) => {
    const steps = moved.walk.ledger.map((one) => one.step);
    expect(steps.slice(0, before.ledger.length)).toEqual(before.ledger.map((one) => one.step));
    expect(new Set(steps).size).toBe(steps.length);
    const once = moved.walk.ledger.filter(({ procedure }) => library.procedures.get(procedure)?.once === true);
    expect(new Set(once.map((one) => one.procedure)).size).toBe(once.length);
  },
};

test.each([
  ['small', goodLibrary()],
  ['shipped', shippedGuides()],
])('in any order of answers, steps back, restarts, corrections and old clicks the %s guides keep it', (_, library) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...labelsOf(library.labels, 'symptom')),
      known,
      fc.array(deed, { maxLength: 60, size: 'max' }),
      (symptom, facts, deeds) => {
        let walk = frozen(startWalk(library, symptom, facts));
        expect(violationsAt(library, walk)).toEqual([]);
        deeds.forEach((one, index) => {
          const move = moveFor(library, walk, one, index);
          const moved = withoutClockAndChance(() => step(library, walk, move));
          for (const promise of Object.values(promises)) promise(library, walk, move, moved);
          walk = frozen(moved.walk);
        });
        expect(movesToTheEnd(library, walk)).toBeLessThan(100);
      },
    ),
    { numRuns: 250 },
  );
});
