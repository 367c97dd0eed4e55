import ts from 'typescript';
import { sentencesIn } from '../../../scripts/texts/sentences';

const found = (text: string, file = 'bot/a.ts') =>
  sentencesIn([ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)]);

test.each([
  "const a = 'Your ticket is open.';",
  'const a = `Ticket ${n} is open again.`;',
  "say(x ? 'Sent.' : 'Nothing was changed.');",
  "const a = { open: 'is open already.' };",
  'const a = `About ${n}.`;',
])('a sentence outside the messages is found: %s', (text) =>
  expect(found(text)).toEqual([expect.stringMatching(/^bot\/a\.ts:1 .* is a sentence/)]),
);

test.each([
  "log.warn({ code }, 'A card waits.');",
  "throw new MailmendError('MM001', 'Set it to a number.');",
  "import { a } from 'No such place.';",
  "if (text === 'Missing closing.') a();",
  "const words = ['all folders', 'up to date'];",
  'const lane = `ticket:${id}`;',
  "const pattern = 'rate (?:with )?it.';",
])('what no person reads is none: %s', (text) => expect(found(text)).toEqual([]));

test('what reads configuration and guides speaks to operators and authors', () => {
  const fault = "const fault = 'The time zone is missing.';";
  expect(found(fault, 'dialogs/guide/read/line.ts')).toEqual([]);
  expect(found(fault, 'dialogs/tickets/timetable/read-hours.ts')).toEqual([]);
  expect(found(fault, 'dialogs/tickets/timetable/timetable.ts')).toHaveLength(1);
});
