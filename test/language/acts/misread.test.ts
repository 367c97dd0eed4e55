import { heardOn, shippedListening } from '../../support/listening';

const listening = shippedListening();

/** An act, or what a report comes to. */
const namesIn = (at: string, text: string): string[] =>
  heardOn(listening, at, text).map((act) => (act.act === 'report' ? act.result : act.act));

/** Where it was typed, what was typed, what it may be heard as, and what it must never be. */
type Row = readonly [at: string, text: string, heard: readonly string[], never: readonly string[]];

const rows: readonly Row[] = [
  ['local-data', 'nope, nothing that I know of', ['answer'], ['loss']],
  ['clarify', 'could I lose mail by this?', ['worry', 'question'], ['loss']],
  ['resync-folder', 'now the folder shows nothing at all', ['stuck', 'question'], ['loss', 'not-fixed']],
  ['resync-folder', 'no mail has been lost', ['none', 'fixed', 'partly', 'answer', 'worry'], ['loss']],
  ['status-bar', "I can't find that bar", ['answer', 'stuck', 'question'], ['cancel']],
  ['resync-folder', "I'm not able to do this", ['stuck', 'question', 'human'], ['cancel', 'not-fixed']],
  ['resync-folder', 'I really do not want to lose my mail', ['worry'], ['loss', 'cancel']],
  ['resync-folder', 'I have no administrator rights here', ['question', 'stuck'], ['not-fixed']],
  ['rebuild-ost', "outlook won't open any more!!", ['stuck'], ['loss', 'not-fixed', 'cancel']],
  ['rebuild-ost', 'sorry, that was wrong, I have outlook 2016', ['contradiction'], ['back', 'cancel']],
  ['hand-over', 'sorry, not right, it is 2016', ['contradiction'], ['cancel', 'problem']],
  ['after-end', 'that was wrong, I meant 2016', ['contradiction'], ['loss']],
  ['ticket-open', 'how long does it take till somebody has a look?', ['question'], ['later', 'problem']],
  ['ticket-open', 'all mails are back now, sorry', ['fixed'], ['problem', 'loss']],
  ['ticket-open', 'and what happens now?', ['question'], ['problem', 'help']],
  ['after-end', 'it has broken again', ['not-fixed'], ['fixed', 'loss']],
  ['resync-folder', 'how long will that take', ['question'], ['running', 'stuck']],
  ['resync-folder', 'partly: the inbox is right, but sent items are not', ['partly'], ['fixed', 'not-fixed']],
  ['resync-folder', 'everybody in the office has this since the update', ['contradiction'], ['not-fixed']],
  ['resync-folder', 'promise me that nothing gets lost', ['worry'], ['loss']],
  ['rebuild-ost', 'I am totally lost here, what is an ost', ['question', 'stuck'], ['loss']],
  ['resync-folder', 'the clear button is greyed out', ['stuck'], ['not-fixed', 'cancel']],
  ['rebuild-ost', 'before I press it: I do not want to lose a thing', ['worry'], ['cancel', 'loss']],
];

describe('what is easily misread', () => {
  it.each(rows)('on %s: “%s”', (at, text, heard, never) => {
    const names = namesIn(at, text);
    expect(heard).toContain(names[0]);
    expect(names.filter((name) => never.includes(name))).toEqual([]);
  });

  it.each([
    ['rebuild-ost', 'since I renamed it all my contacts are gone, on the web too'],
    ['resync-folder', 'I cleared it and it came back with 5 mails, there were 700, and the web has 5 as well now'],
    ['ticket-open', 'since this morning my whole calendar is empty, in the browser too'],
    ['hand-over', 'add that all my tasks were deleted when I pressed ok'],
  ])('a loss on %s stays one: “%s”', (at, text) => {
    expect(namesIn(at, text)).toContain('loss');
  });
});

describe('a text at length', () => {
  it.each(['a ', '((((', '?', 'lost deleted gone ', '.;', '9', 'ä\u0301'])(
    'of %j many times is read in time',
    (part) => {
      const text = part.repeat(4000 / part.length);
      const begun = performance.now();
      heardOn(listening, 'resync-folder', text);
      expect(performance.now() - begun).toBeLessThan(2000);
    },
  );
});
