import { asksWhatIsLeft } from '../../../../dialogs/conversation/typed/asks-what-is-left';
import { isGoOn } from '../../../../dialogs/conversation/typed/typed-go-on';
import type { Session } from '../../../../domain/session';
import { say } from '../../../../texts/say';
import { sentences } from '../../../support/sentences';
import { aSession } from '../../../support/values/a-session';
import { afterTexts, guided, hearAdele, noon, pressed, viewed } from '../../../support/values/context';

const understood = () => afterTexts('mismatch outlook=2016');
const doing = () => guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no');
/** At the last part of a procedure. */
const lastPart = (session = doing()): Session => {
  const next = pressed(session, { verb: 'next-part' }).session!;
  return next === session ? session : lastPart(next);
};
const unsaid = { misses: 0, transcript: [] };

test.each(
  sentences`continue | Go on! | start | ok, let’s go | ok let's go on | I want to go on | yes, that's right | that's it | next | weiter | Los geht's | vas-y | adelante | ok`,
)('“%s” on the card that says what was understood begins the guide', (text) =>
  expect(hearAdele(understood(), text).session).toMatchObject({ stage: 'guiding' }),
);

test.each(['start over', 'begin again', 'new problem', 'I cannot continue', 'it starts', ''])(
  '“%s” does not say so',
  (text) => expect(isGoOn(text)).toBe(false),
);

test('“next” to the last part of a procedure asks how it went, and takes nothing for granted', () => {
  const { session } = hearAdele(lastPart(), 'next');
  expect(viewed(session!).kind).toBe('still-there');
  expect(session?.walk?.ledger).toEqual([]);
  expect(viewed(hearAdele(session, 'next').session!).kind).toBe('still-there');
});

test.each([
  ['stuck', pressed(doing(), { verb: 'stuck' }).session!],
  ['later', pressed(doing(), { verb: 'later' }).session!],
  ['sleeping', { ...doing(), aside: { kind: 'parked', until: noon + 1 } as const }],
])('“continue” on the card behind %s goes back to the procedure', (_name, aside) =>
  expect(viewed(hearAdele(aside, 'continue').session!).kind).toBe('procedure'),
);

test('“continue” to “leave this one?” stays', () => {
  const asking = hearAdele(guided('mismatch outlook=2016'), 'missing-items').session!;
  expect(hearAdele(asking, 'continue').session).toMatchObject({ label: 'mismatch', aside: null });
});

test.each([
  ['a question', guided('mismatch outlook=2016')],
  ['some choices', aSession()],
  ['the hand-over card', afterTexts('human')],
])('“continue” to %s changes nothing', (_name, before) =>
  expect({ ...hearAdele(before, 'continue').session, ...unsaid }).toEqual({ ...before, ...unsaid }),
);

test.each(['ok', 'Okay, thanks!', 'got it', '👍', '👍🏽', 'alles klar'])(
  '“%s” to the last part of a procedure leaves it where it is',
  (text) => {
    const { session, effects } = hearAdele(lastPart(), text);
    expect(effects).toEqual([{ kind: 'say', text: say('take-your-time-steps-above') }]);
    expect({ ...session, ...unsaid }).toEqual({ ...lastPart(), ...unsaid });
  },
);

const partOf = (session: Session) => {
  const view = viewed(session);
  return view.kind === 'procedure' ? view.part : view.kind;
};

test.each(['ok', 'done', 'Done!', 'next', 'weiter', 'fertig', '👍'])('“%s” to a part leads to the next one', (text) => {
  const { session } = hearAdele(doing(), text);
  expect(partOf(session!)).toBe(1);
  expect(session?.walk?.ledger).toEqual([]);
  expect(partOf(hearAdele(session, 'back').session!)).toBe(0);
});

test.each(['thanks', 'got it', 'will do', 'merci'])('“%s” to a part says only that it was read', (text) =>
  expect(partOf(hearAdele(doing(), text).session!)).toBe(0),
);

test.each([
  ['did not help', 'not-fixed'],
  ['fixed', 'fixed'],
])('“%s” in any part is what came of the repair', (text, result) =>
  expect(hearAdele(doing(), text).session?.walk?.ledger).toMatchObject([{ step: 'resync', result }]),
);

test.each(['send', 'Send it!', 'yes, send it please', 'abschicken', 'envoyer'])(
  '“%s” on the hand-over card sends it, with its note',
  (text) => {
    const { session, effects } = hearAdele(hearAdele(afterTexts('human'), 'call me at noon').session, text);
    expect(effects[0]).toEqual({ kind: 'open-ticket' });
    expect(session).toMatchObject({ stage: 'escalated', note: 'call me at noon' });
  },
);

test('an urgency that is named is the one that is sent, or stands on the card until then', () => {
  const card = afterTexts('human');
  expect(hearAdele(card, "send it, it's high").session).toMatchObject({ stage: 'escalated', urgency: 'high' });
  expect(hearAdele(card, "it's urgent").session).toMatchObject({ stage: 'handing-over', urgency: 'urgent', note: '' });
});

test('“send me the steps” is no wish to send', () =>
  expect(hearAdele(afterTexts('human'), 'send me the steps').session?.stage).toBe('handing-over'));

test.each([
  ["it's quite urgent, I have a deadline", 'high'],
  ['I need this for tomorrow, it is really urgent', 'urgent'],
  ['es ist ziemlich dringend, bitte rufen Sie an', 'high'],
  ["c'est assez urgent, appelez moi", 'high'],
  ['es bastante urgente, llámame', 'high'],
  ['it is not that urgent, take your time', 'low'],
  ['how urgent is that for you', 'normal'],
  ['please ring me on 555 1234', 'normal'],
])('“%s” over the hand-over card makes it %s, word for word in the note', (text, urgency) => {
  const { session } = hearAdele(afterTexts('human'), text);
  expect(session).toMatchObject({ stage: 'handing-over', urgency, note: text });
});

test('another problem that is told over the hand-over card goes along, and is offered when that is sent', () => {
  const card = hearAdele(understood(), 'human').session!;
  const { session, effects } = hearAdele(card, 'missing-items');
  expect(session).toMatchObject({
    stage: 'handing-over',
    label: 'mismatch',
    second: 'missing-items',
    note: 'missing-items',
  });
  expect(JSON.stringify(effects)).toContain('other-problem-after-this');
});

test('“ok” to what was looked up leads back to the steps', () => {
  const looked = { ...doing(), aside: { kind: 'stuck-at', problem: 'file-in-use' } as const };
  expect(viewed(hearAdele(looked, 'ok').session!).kind).toBe('procedure');
});

test.each(['how much longer?', 'Wie lange noch?', 'encore combien de temps ?', '¿cuánto falta?'])(
  '“%s” asks what is left, and not how long it takes',
  (text) => expect(asksWhatIsLeft(text)).toBe(true),
);
test('“how long does it take” does not', () => expect(asksWhatIsLeft('how long does it take')).toBe(false));
