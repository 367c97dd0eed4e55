import fc from 'fast-check';

const pieces: readonly string[] = [
  ...['I', 'you', 'it', 'my mail', 'my calendar', 'the folder', 'all mails', 'the button', 'Outlook', 'the web'],
  ...['is', 'are', 'was', 'cannot', 'can', 'will', 'did', 'does', 'not', 'never', 'want to', 'afraid to', 'before'],
  ...['lost', 'gone', 'empty', 'missing', 'deleted', 'fixed', 'working', 'broken', 'done', 'greyed out', 'right'],
  ...['lose', 'find', 'stop', 'cancel', 'help', 'wait', 'press', 'see', 'go back', 'start over', 'try', 'send'],
  ...['yes', 'no', 'maybe', 'still', 'again', 'now', 'later', 'nothing', 'only', 'partly', 'but', 'and', 'if', 'since'],
  ...['how long', 'why', 'what', '?', '!', ',', '.', '2016', '2019', 'Windows 10', 'connected', 'a person', 'thanks'],
  ...['ich', 'nicht', 'weg', 'geht', 'alles', 'je', 'pas', 'perdu', 'no puedo', 'correos'],
];
/** Whatever people may type: a few words of the trade in any order, or any signs; `more` are words that matter there. */
export const anyText = (more: readonly string[] = []): fc.Arbitrary<string> =>
  fc
    .oneof(
      { arbitrary: fc.array(fc.constantFrom(...pieces, ...more), { minLength: 1, maxLength: 8 }), weight: 9 },
      {
        arbitrary: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        weight: 1,
      },
    )
    .map((words) => words.join(' ').trim())
    .filter((text) => text !== '');

/** Checks a property of texts at one of so many places, in a part of the time that all of them have. */
export const checkTexts = (places: number, property: fc.IProperty<[string]>): void =>
  fc.assert(property, { numRuns: 150, interruptAfterTimeLimit: 5_000 / places, markInterruptAsFailure: false });
