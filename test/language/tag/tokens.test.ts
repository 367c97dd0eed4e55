import { tokensOf } from '../../../language/tag/tokens';

const texts = (text: string) => tokensOf(text).map((token) => token.text);
const kindOf = (text: string) => tokensOf(text).map(({ kind }) => kind);

test.each([
  ["isn't it", ['is', "n't", 'it']],
  ['dont', ['do', "n't"]],
  ["can't", ['can', "n't"]],
  ["won't", ['will', "n't"]],
  ["l'ordinateur", ["l'", 'ordinateur']],
  ["tom's mails", ['tom', "'s", 'mails']],
  ['web-mail - not here', ['web', 'mail', '-', 'not', 'here']],
  ['open outlook.office.com now', ['open', 'outlook.office.com', 'now']],
])('"%s" is %j', (text, words) => expect(texts(text)).toEqual(words));

test.each([
  ['c:\\users\\anna\\outlook.ost', 'path'],
  ['%localappdata%\\microsoft\\outlook', 'path'],
  ['\\\\server\\share\\mail.pst', 'path'],
  ['https://outlook.office.com/mail?x=1', 'address'],
  ['anna.berg@example.com', 'address'],
  ['0x8004010f', 'code'],
  ['16.0.17328.20124', 'code'],
  ['12:30', 'number'],
  ['👍🏽', 'emoji'],
  [':-)', 'emoji'],
])('%s is kept whole, as %s', (text, kind) => expect(kindOf(text)).toEqual([kind]));

test('what stands between quotation marks is known to be quoted, and an open mark quotes nothing', () => {
  const quoted = (text: string) => tokensOf(text).flatMap((token) => (token.quoted ? [token.text] : []));
  expect(quoted('it says "not an outlook data file" and ends')).toEqual(['not', 'an', 'outlook', 'data', 'file']);
  expect(quoted('a 17" screen')).toEqual([]);
});

test('every token stands where it says', () => {
  const text = 'the set of folders isn\'t opened: c:\\a.ost (0x8004010f), see "that" 👍';
  for (const { text: said, start, end } of tokensOf(text)) expect(text.slice(start, end)).toBe(said);
});
