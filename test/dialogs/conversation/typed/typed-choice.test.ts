import { saysStuck } from '../../../../dialogs/conversation/typed/typed-choice';
import { meanings, sentences } from '../../../support/sentences';
import { aSession } from '../../../support/values/a-session';
import { guided, hearAdele, pressed, viewed } from '../../../support/values/context';

const doing = () => guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no');

test.each(meanings`
  mismatch: 1 | the first one
  missing-items: Number 2 | das zweite
`)('“%s” on the card with choices is %s', (text, label) =>
  expect(hearAdele(aSession(), text).session).toMatchObject({ stage: 'confirming', label }),
);

test.each(['3', 'the fourth', '12'])('“%s” of two choices is none, and the card asks again', (text) =>
  expect(hearAdele(aSession(), text).session).toMatchObject({ stage: 'clarifying', label: null }),
);

test('the place in the list of what gets in the way shows the help for it', () => {
  const stuck = pressed(doing(), { verb: 'stuck' }).session!;
  expect(viewed(hearAdele(stuck, '2').session!)).toMatchObject({ kind: 'stuck-at' });
  expect(viewed(hearAdele(doing(), '2').session!)).toMatchObject({ kind: 'procedure' });
});

test.each(['I cannot find Update Folder', "i can't find update folder!"])(
  '“%s” is what the procedure knows a help for, in any of its parts',
  (text) => {
    for (const session of [doing(), pressed(doing(), { verb: 'next-part' }).session!])
      expect(viewed(hearAdele(session, text).session!)).toMatchObject({
        kind: 'stuck-at',
        sees: 'I cannot find Update Folder',
      });
  },
);

test.each(sentences`
  stuck | I’m stuck at step 3 | help, I am stuck | ich komme nicht weiter | I can’t find it
  the button is greyed out | there is no such button
`)('“%s” says that somebody gets no further, and is no result of the fix', (text) => {
  const { session } = hearAdele(doing(), text);
  expect(viewed(session!).kind).toBe('stuck');
  expect(session?.walk?.ledger).toEqual([]);
});

test.each(['my mail is stuck in the outbox', 'it did not help', 'I see the same mail', ''])(
  '“%s” does not say that',
  (text) => expect(saysStuck(text)).toBe(false),
);
