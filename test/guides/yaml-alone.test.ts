import { conversationReasons } from '../../dialogs/conversation/hand-over/reasons';
import { assumedFacts } from '../../dialogs/conversation/begin';
import { otherSymptoms } from '../../dialogs/conversation/something-else';
import type { Library } from '../../dialogs/guide/guide';
import { libraryAt } from '../../dialogs/guide/library-at';
import { loadLibrary } from '../../dialogs/guide/load';
import { startWalk } from '../../dialogs/guide/walk/start-walk';
import { step } from '../../dialogs/guide/walk/step';
import { factsOf } from '../../dialogs/guide/walk/where';
import { shippedFiles } from '../support/shipped-files';
import { walkEverywhere } from '../support/guides/everywhere';
import { answered, at } from '../support/guides/walks';

/** What an author adds to the shipped pack: a fact, a symptom with its guide, conditions, a procedure, an answer. */
const added: Readonly<Record<string, string>> = {
  'facts.yaml': `
browser:
  name: Which browser
  scale: 'ie..edge'
  values: { ie: Internet Explorer, edge: Edge, other: another one, unknown: not known }
`,
  'questions.yaml': `
browser:
  ask: Which browser is it?
  choices: [{ value: ie, label: Internet Explorer }, { value: edge, label: Edge }, { value: other, label: Another }]
  unsure: { value: unknown, how: [Look at the name above the page.] }
`,
  'conditions.yaml': `
of-microsoft: { browser: ['ie+'] }
still-supported: { valid: { until: '2026-01-01' } }
`,
  'reasons.yaml': `
browser-no-help: { requester: It did not help., agent: The browser was started anew. }
`,
  'symptoms/web-blank.yaml': `label: web-blank
kind: symptom
title: Outlook on the web stays blank
says: The page of Outlook on the web shows nothing.
offered: 8
assumes: { outlook: web }
examples: { en: [the page stays white] }
`,
  'procedures/start-browser-anew.yaml': `id: start-browser-anew
title: Start the browser anew
does: It closes the browser and opens it again.
risk: changes-settings
risks: There is no risk for your mail.
touches-ost: false
minutes: [1, 2]
parts: [{ id: all, title: Close it, instructions: [{ id: close, do: Close the browser. }] }]
answers: { ${['undo', 'admin-rights', 'vpn', 'rules-signatures', 'meanwhile', 'which-file', 'where'].map((one) => `${one}: It is so.`).join(', ')} }
sources: [{ kb: KB1, title: Browsers, date: '2026-10-01' }, field]
`,
  'guides/web-blank.yaml': `id: web-blank
version: 1
title: Outlook on the web stays blank
for: [web-blank]
start: which
steps:
  which: { ask: browser, then: [{ when: of-microsoft, go: anew }, { when: still-supported, go: anew }, { go: helpdesk }] }
  anew: { do: start-browser-anew, check: { fixed: solved, not-fixed: helpdesk }, learn: { not-fixed: { browser: edge } } }
outcomes:
  solved: { solved: true }
  helpdesk: { escalate: { because: browser-no-help } }
`,
};

const withAdded = (more: Readonly<Record<string, string>>): ReturnType<typeof loadLibrary> => {
  const files = shippedFiles().map(({ file, text }) => ({ file, text: `${text}${more[file] ?? ''}` }));
  const fresh = Object.entries(more).filter(([file]) => !files.some((one) => one.file === file));
  return loadLibrary([...files, ...fresh.map(([file, text]) => ({ file, text }))], conversationReasons);
};

const loadedWith = (more: Readonly<Record<string, string>>): Library => {
  const loaded = withAdded(more);
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.library;
};
const always = loadedWith(added);
const before = libraryAt(always, Date.parse('2025-12-31'));
const library = libraryAt(always, Date.parse('2026-01-01'));

test('a branch that nobody can take, since a result teaches otherwise, is refused', () => {
  const asksAgain = added['guides/web-blank.yaml']!.replace('not-fixed: helpdesk }', 'not-fixed: is-it }').replace(
    'outcomes:',
    '  is-it: { ask: browser, then: [{ when: is-edge, go: helpdesk }, { go: solved }] }\noutcomes:',
  );
  const loaded = withAdded({
    ...added,
    'guides/web-blank.yaml': asksAgain,
    'conditions.yaml': `${added['conditions.yaml']}is-edge: { browser: edge }\n`,
  });
  const message = expect.stringContaining('Nobody can take this branch to "solved"') as string;
  expect(loaded).toMatchObject({ faults: [{ file: 'guides/web-blank.yaml', line: 9, message }] });
});

test('a fact, a symptom and its guide are added by YAML alone, and walked in every way', () => {
  const guide = library.guides.get('web-blank')!;
  const { walks, violations } = walkEverywhere(library, guide);
  expect(walks).toBeGreaterThan(4);
  expect([...violations]).toEqual([]);
  expect(otherSymptoms({ library }, otherSymptoms({ library }, []))).toContain('web-blank');
});

test('the guide asks the new fact, goes by the range over it, and a result teaches another value', () => {
  const begun = startWalk(library, 'web-blank', assumedFacts({ library }, 'web-blank'));
  expect(factsOf(library, begun)['outlook']?.value).toBe('web');
  expect(at(before, answered(before, begun, 'other'))).toBe('anew');
  expect(at(library, answered(library, begun, 'other'))).toBe('helpdesk');
  const failed = answered(library, begun, 'ie', 'not-fixed');
  expect([at(library, failed), factsOf(library, failed)['browser']?.value]).toEqual(['helpdesk', 'edge']);
  // A correction asks once more what came of the procedure.
  const corrected = step(library, failed, { kind: 'correct', fact: 'browser', value: 'other' }).walk;
  expect([at(library, corrected), factsOf(library, corrected)['browser']?.value]).toEqual(['helpdesk', 'other']);
});
