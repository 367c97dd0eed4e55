import { fill } from '../../scripts/package-app/fill';

const values = new Map([
  ['NAME', 'a "quoted" name'],
  ['SUFFIX', ''],
]);

test('placeholders are filled in texts at any depth, and nothing else changes', () => {
  const { filled, faults } = fill(
    { a: ['x', { b: 'Mailmend ${{NAME}}${{SUFFIX}}' }], c: 3, d: null },
    values,
    'm.json',
  );
  expect(faults).toEqual([]);
  expect(filled).toEqual({ a: ['x', { b: 'Mailmend a "quoted" name' }], c: 3, d: null });
});

test('a value that looks like a placeholder or a replacement pattern is taken as it is', () => {
  expect(fill('${{NAME}}', new Map([['NAME', '$& ${{NAME}}']]), 'm.json').filled).toBe('$& ${{NAME}}');
});

test('an unknown placeholder is a fault that names its place', () => {
  const { faults } = fill({ bots: [{ botId: '${{BOT}}' }] }, values, 'm.json');
  expect(faults).toEqual([
    {
      where: 'm.json/bots/0/botId',
      what: 'the placeholder ${{BOT}} is unknown.',
      cure: 'Use one of NAME, SUFFIX, or add a setting to scripts/package-app/settings.ts.',
    },
  ]);
});
