import { momentWords } from '../../texts/moment';
import { say, words } from '../../texts/say';

const reader = { locale: null, timezone: null };

test('a text of somebody stays as it is', () => expect(words(reader, 'a { $b } **c**')).toBe('a { $b } **c**'));

test('a sentence becomes words, with what fills it', () =>
  expect(words(reader, say('text', { words: 'Hello' }))).toBe('Hello'));

test('what fills a sentence is never read as a message', () =>
  expect(words(reader, say('text', { words: '{ $words } { text } \u007b"x"}' }))).toBe('{ $words } { text } {"x"}'));

test('a sentence fills another one, and several stand behind each other', () => {
  const inner = say('text', { words: 'b' });
  expect(words(reader, say('text', { words: inner }))).toBe('b');
  expect(words(reader, say('text', { words: ['a', inner] }))).toBe('a, b');
});

test('numbers are not grouped: they are numbers of tickets', () =>
  expect(words(reader, say('text', { words: 100_123 }))).toBe('100123'));

test('words of others can be told from those of the sentence', () =>
  expect(words(reader, say('text', { words: say('text', { words: '*' }) }), (each) => `<${each}>`)).toBe('<*>'));

test.each(['de-DE', 'en-US', 'xx', ''])('a reader with the locale “%s” reads what there is, else English', (locale) =>
  expect(words({ ...reader, locale }, say('text', { words: 'a' }))).toBe('a'),
);

test('a sentence that there is no more, out of an old row, shows its key and harms nothing', () =>
  expect(words(reader, { key: 'long-gone', args: {} })).toBe('long-gone'));

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
