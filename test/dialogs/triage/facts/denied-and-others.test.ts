import { readFacts } from '../../../../dialogs/triage/facts/read-facts';
import type { FactId } from '../../../../domain/facts';
import { factOf } from './fact-of';

test.each<[string, FactId]>([
  ["we don't use Outlook 2013 any longer", 'outlook'],
  ['ich habe kein Outlook 2016', 'outlook'],
  ['no tengo Outlook 2019', 'outlook'],
  ['my brother used to have Windows 7', 'windows'],
  ["I don't have Windows 10", 'windows'],
  ["it isn't only me", 'affected'],
  ['das ist nicht nur bei mir so', 'affected'],
  ['there was just me typing a letter', 'affected'],
  ['solo me pasa cuando imprimo', 'affected'],
  ['the scanner is broken since Monday', 'since'],
  ["Dropbox isn't syncing my Photos folder", 'folder'],
  ["Dropbox isn't syncing my Photos folder", 'scope'],
  ['IMAP account, calendar is not syncing', 'folder'],
  ["'Sign in again' isn't shown to me", 'folder'],
  ['all of it is old, not just one folder', 'scope'],
])('"%s" does not state %s', (text, fact) => expect(factOf(text, fact)).toBeUndefined());

test.each([
  ['it asks me all day since I changed my passphrase', 'I changed my passphrase'],
  ['old mails since we replaced the big switch', 'we replaced the big switch'],
  ['since we moved the calendar is empty', 'we moved'],
  ['seit Wochen langsam', 'Wochen'],
  ['stale since the 9th of June', 'the 9th of June'],
])('"%s": since %s', (text, value) => expect(factOf(text, 'since')).toBe(value));

test.each([
  ['I may have notes which are only on this laptop', 'unsure'],
  ['some tasks are only on this PC, not sure', 'unsure'],
  ['Nothing is unsent, but my notes exist only on this laptop', 'yes'],
])('"%s": local data %s', (text, value) => expect(factOf(text, 'local-data')).toBe(value));

test('a second reading that is not theirs makes no contradiction', () =>
  expect(readFacts('Windows 11 here. My neighbour used to have Windows 7').conflicts).toEqual([]));
