import { shippedReader } from '../support/shipped-reader';

const behalf = (text: string) => shippedReader(text).behalf;

test.each([
  ['my boss Anna cannot see her mails in outlook 2016, on the web she sees them', 'my boss Anna', true],
  ['I write for my boss, her Outlook 2016 shows other mail than the web', 'my boss', false],
  ['on behalf of Ms Miller: her folder does not update', 'Ms Miller', true],
  ['I am writing for Peter, his Outlook does not update', 'Peter', true],
  ['Mein Chef sieht seine Mails in Outlook 2016 nicht, im Web schon', 'Mein Chef', false],
  ['ma collègue ne voit pas ses mails dans outlook 2019', 'ma collègue', false],
  ["Anna's outlook 2019 does not show what the web shows", 'Anna', true],
  ["One folder's mails are old. Anna's mailbox does not show what the web shows", 'Anna', true],
  ["Macarena's inbox does not update", 'Macarena', true],
  ['a user reports that outlook and the web differ', '', false],
] as const)('“%s” is written for “%s”', (text, words, isNamed) => expect(behalf(text)).toEqual({ words, isNamed }));

test.each([
  'my boss sent me a mail that outlook does not show, on the web it is there',
  'emails from my boss are missing in outlook, on the web they are there',
  'my colleagues see everything, my outlook 2016 shows old mail only, the web is right',
  'I cannot see my mails, and my colleague cannot either',
  'my manager told me that outlook is slow',
  'everybody in the office is disconnected',
  'it keeps asking for my password',
  "Today's mails are missing in outlook",
])('“%s” is the writer’s own', (text) => expect(behalf(text)).toBeNull());
