import { knownSession } from '../../../dialogs/conversation/known-session';
import { viewOf } from '../../../dialogs/conversation/view/view-of';
import { startWalk } from '../../../dialogs/guide/walk/start-walk';
import { aSession } from '../../support/values/a-session';
import { facts } from '../../support/guides/walks';
import { shippedLibrary } from '../../support/values/library';

const pack = shippedLibrary();
const walk = startWalk(pack.library, 'mismatch', facts({ outlook: '2016' }));

test('a session that the pack knows stays the very same', () => {
  const session = aSession({ stage: 'guiding', label: 'mismatch', walk, facts: facts({ outlook: '2016' }) });
  expect(knownSession(pack, session)).toBe(session);
});

test('facts and values that the pack does not know are dropped, and the rest stays', () => {
  const old = facts({ outlook: '97', colour: 'red', windows: '11' });
  const session = aSession({ stage: 'guiding', label: 'mismatch', walk: { ...walk, facts: old }, facts: old });
  const known = knownSession(pack, session);
  expect(known).toMatchObject({ stage: 'guiding', label: 'mismatch' });
  expect([known.facts, known.walk?.facts]).toEqual([facts({ windows: '11' }), facts({ windows: '11' })]);
});

test.each(['confirming', 'guiding', 'handing-over', 'advised', 'solved', 'escalated', 'linked', 'cancelled'] as const)(
  'a session about what the pack does not know any more can be shown: %s',
  (stage) => {
    const gone = { ...walk, guide: 'gone', symptom: 'gone' };
    const aside = { kind: 'change-fact', fact: 'colour', findOut: false } as const;
    const session = aSession({
      stage,
      label: 'gone',
      choices: ['gone', 'mismatch'],
      walk: gone,
      aside,
      before: 'guiding',
    });
    const known = knownSession(pack, session);
    expect(JSON.stringify(known)).not.toContain('"gone"');
    expect(viewOf(pack, known, null)).toHaveProperty('kind');
  },
);
