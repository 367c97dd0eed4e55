import { foldText } from '../../../language/tag/fold';
import { applyExclusions } from '../../../language/classify/exclusions';
import type { Scored } from '../../../language/result';

const ranked: Scored[] = [
  { label: 'mismatch', confidence: 0.8 },
  { label: 'missing-items', confidence: 0.1 },
  { label: 'server-side', confidence: 0.1 },
];

test('what a sentence excludes loses its probability to what it speaks for', () => {
  const [first, ...others] = applyExclusions('missing in outlook and not on the web either', ranked);
  expect(first?.label).toBe('server-side');
  expect(others.every(({ confidence }) => confidence < 0.1)).toBe(true);
});

test('no probability is lost or made', () => {
  const sum = applyExclusions('missing in outlook and not on the web either', ranked).reduce(
    (a, b) => a + b.confidence,
    0,
  );
  expect(sum).toBeCloseTo(1);
});

test('a sentence that excludes nothing changes nothing', () =>
  expect(applyExclusions('outlook and the web differ', ranked)).toBe(ranked));

test.each([
  ['works fine in cached mode, hangs online', 'cached-mode-only', 'slow'],
  ['Outlook hangs in cached mode only, online it is fine', 'slow', 'cached-mode-only'],
  ["the set of folders cannot be opened when I click my colleague's calendar", 'ost-error', 'calendar-permission'],
  ['search finds nothing in Outlook', 'missing-items', 'search'],
  ['all the users have old mail', 'mismatch', 'server-side'],
] as const)('"%s" turns %s into %s', (text, from, to) =>
  expect(applyExclusions(foldText(text), [{ label: from, confidence: 1 }])[0]?.label).toBe(to),
);
