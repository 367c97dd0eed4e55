import fc from 'fast-check';
import { symptoms } from '../../../../domain/labels';
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
import { frozen, withoutClockAndChance } from '../../../support/values/pure';

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

describe.each([
  ['small', goodLibrary()],
  ['shipped', shippedGuides()],
])('any order of answers, steps back, restarts, corrections and old clicks through the %s guides', (_, library) => {
  const through = (check: (before: Walk, move: Move, moved: ReturnType<typeof step>) => void): void =>
    fc.assert(
      fc.property(
        fc.constantFrom(...symptoms),
        known,
        fc.array(deed, { maxLength: 60, size: 'max' }),
        (symptom, facts, deeds) => {
          let walk = frozen(startWalk(library, symptom, facts));
          expect(violationsAt(library, walk)).toEqual([]);
          deeds.forEach((one, index) => {
            const move = moveFor(library, walk, one, index);
            const moved = withoutClockAndChance(() => step(library, walk, move));
            check(walk, move, moved);
            walk = frozen(moved.walk);
          });
          expect(movesToTheEnd(library, walk)).toBeLessThan(100);
        },
      ),
      { numRuns: 250 },
    );

  it('never leads to what is unsafe, and always to an end', () => {
    through((_before, _move, { walk }) => expect(violationsAt(library, walk)).toEqual([]));
  });

  it('changes nothing unless it moves, and an answer for another step never moves', () => {
    through((before, move, { walk, effect }) => {
      if (effect !== 'moved') expect(walk).toBe(before);
      if (move.kind !== 'answer') return;
      const { at } = replay(library, before);
      const fits = isStep(at) && answersAt(library, at).includes(move.value) ? 'moved' : 'refused';
      expect(effect).toBe(isStep(at) && at.id === move.step ? fits : 'stale');
    });
  });

  it('goes back to the step answered last, begins again without answers, and keeps what is known', () => {
    through((before, move, { walk, effect }) => {
      if (move.kind === 'restart') expect(walk).toMatchObject({ answers: {}, facts: before.facts });
      if (move.kind !== 'back') return;
      const last = replay(library, before).way.findLast(({ because }) => because === 'answered');
      expect(effect).toBe(last ? 'moved' : 'at-start');
      if (last) expect(replay(library, walk).at).toBe(last.step);
    });
  });

  it('believes a correction, and never that there is no local data unless it was asked', () => {
    through((_before, move, { walk, effect }) => {
      const facts = factsOf(library, walk);
      if (move.kind === 'correct' && effect === 'moved') expect(facts[move.fact]?.value ?? null).toBe(move.value);
      if (facts['local-data']?.value === 'no') expect(facts['local-data'].source).toBe('asked');
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
