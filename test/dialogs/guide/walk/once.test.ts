import { startWalk } from '../../../../dialogs/guide/walk/start-walk';
import { step } from '../../../../dialogs/guide/walk/step';
import type { Walk } from '../../../../domain/walk';
import { answered, at, facts } from '../../../support/guides/walks';
import { shippedGuides } from '../../../support/values/library';

const library = shippedGuides();
const known = facts({
  outlook: '2016',
  windows: '11',
  'web-right': 'yes',
  'status-bar': 'connected',
  'changed-by-program': 'no',
});
const begun = startWalk(library, 'mismatch', known);
const rebuilt = ['no', 'not-fixed', 'not-fixed'] as const;
const again = (walk: Walk): Walk => step(library, walk, { kind: 'restart' }).walk;

describe('a way that is walked again from its beginning', () => {
  it('passes over the rebuild, and over an old file that was taken back: once more would set the good file aside', () => {
    const walk = again(answered(library, begun, ...rebuilt, 'done'));
    expect(at(library, answered(library, walk, 'no', 'not-fixed'))).toBe('still-not-right');
  });

  it('offers the old file again when it was left out', () => {
    const walk = again(answered(library, begun, ...rebuilt, 'not-done'));
    expect(at(library, answered(library, walk, 'no', 'not-fixed'))).toBe('old-file-back');
  });
});
