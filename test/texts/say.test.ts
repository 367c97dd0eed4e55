import { momentWords } from '../../texts/moment';
import { say, words } from '../../texts/say';

const reader = { locale: null, timezone: null };

const told = (filling: Parameters<typeof say<'text'>>[1]['words']): string =>
  words(reader, say('text', { words: filling }));
const inner = say('text', { words: 'b' });

test.each([
  ['a text of somebody stays as it is', words(reader, 'a { $b } **c**'), 'a { $b } **c**'],
  ['a sentence becomes words, with what fills it', told('Hello'), 'Hello'],
  ['what fills it is never read as a message', told('{ $words } { text } {"x"}'), '{ $words } { text } {"x"}'],
  ['a sentence fills another one', told(inner), 'b'],
  ['several stand behind each other', told(['a', inner]), 'a, b'],
  ['numbers are not grouped: they are numbers of tickets', told(100_123), '100123'],
  ['one that there is no more, out of an old row, shows its key', words(reader, { key: 'gone', args: {} }), 'gone'],
])('%s', (_name, text, expected) => expect(text).toBe(expected));

test('words of others can be told from those of the sentence', () =>
  expect(words(reader, say('text', { words: say('text', { words: '*' }) }), (each) => `<${each}>`)).toBe('<*>'));

test.each(['de-DE', 'en-US', 'xx', ''])('a reader with the locale “%s” reads what there is, else English', (locale) =>
  expect(words({ ...reader, locale }, say('text', { words: 'a' }))).toBe('a'),
);

describe('a moment', () => {
  const at = Date.UTC(2026, 10, 21, 8, 0);
  const zone = (timezone: string | null) => ({ locale: 'en-GB', timezone });

  test('is told in the zone of its reader', () =>
    expect(momentWords(at, 'time', zone('Europe/Berlin'))).toBe('Sat 21 Nov, 09:00'));
  test.each([null, 'Not/AZone'])('has the name of its zone when the reader’s is %s', (timezone) =>
    expect(momentWords(at, 'time', zone(timezone))).toBe('Sat 21 Nov, 08:00 UTC'),
  );
  test('is a day where the time does not matter', () => expect(momentWords(at, 'day', zone(null))).toBe('21 Nov 2026'));
});
