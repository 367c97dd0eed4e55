import { replay } from '../../../../dialogs/guide/walk/replay';
import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { goodLibrary } from '../../../support/guides/fixtures';
import { facts } from '../../../support/guides/walks';

const library = goodLibrary();

test('a walk is played once, however many ask where it stands', () => {
  const walk = startWalk(library, 'mismatch', facts({}));
  expect(replay(library, walk)).toBe(replay(library, walk));
});

test('a walk that went on, and guides that were changed, are played anew', () => {
  const walk = startWalk(library, 'mismatch', facts({}));
  const onward = { ...walk, facts: facts({ outlook: '2016' }) };
  const changed = { ...library };
  expect(replay(library, onward).at).not.toEqual(replay(library, walk).at);
  expect(replay(changed, walk)).not.toBe(replay(library, walk));
  expect(replay(changed, walk)).toEqual(replay(library, walk));
});
