import { replay } from '../../../../dialogs/guide/walk/replay';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { step } from '../../../../dialogs/guide/walk/step';
import { goodLibrary } from '../../../support/guides/fixtures';
import { answered, at, facts } from '../../../support/guides/walks';
import { shippedGuides } from '../../../support/values/library';
import { usual } from '../../../support/playground/guide';

const library = goodLibrary();
const walk = startWalk(library, 'mismatch', facts({}));

test('a walk is played once, however many ask where it stands', () =>
  expect(replay(library, walk)).toBe(replay(library, walk)));

test('a walk that went on, and guides that were changed, are played anew', () => {
  const changed = { ...library };
  expect(replay(library, { ...walk, facts: facts({ outlook: '2016' }) }).at).not.toEqual(replay(library, walk).at);
  expect(replay(changed, walk)).not.toBe(replay(library, walk));
  expect(replay(changed, walk)).toEqual(replay(library, walk));
});

// Once more taken back, the old file would set the good one aside; when it was left out it is offered again.
test.each([
  ['done', 'still-not-right'],
  ['not-done', 'old-file-back'],
])('who begins again after a rebuild and an old file taken back (%s) comes to %s', (result, place) => {
  const shipped = shippedGuides();
  const begun = startWalk(shipped, 'mismatch', facts({ ...usual, outlook: '2016', scope: 'one-folder' }));
  const toRebuild = ['not-fixed', 'not-fixed', 'done', 'no', 'not-fixed', 'done'];
  const rebuilt = answered(shipped, begun, ...toRebuild, 'not-fixed', result);
  const again = step(shipped, rebuilt, { kind: 'restart' }).walk;
  expect(at(shipped, answered(shipped, again, ...toRebuild))).toBe(place);
});
