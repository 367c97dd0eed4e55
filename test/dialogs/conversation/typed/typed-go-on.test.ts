import { say } from '../../../../texts/say';
import { isGoOn } from '../../../../dialogs/conversation/typed/typed-go-on';
import { aSession } from '../../../support/values/a-session';
import { afterTexts, guided, hearAdele, noon, pressed, viewed } from '../../../support/values/context';

const understood = () => afterTexts('mismatch outlook=2016');
const doing = () => guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no');

test.each(['continue', 'Go on!', 'start', 'ok, let’s go', 'next', 'weiter', "Los geht's", 'vas-y', 'adelante'])(
  '“%s” on the card that says what was understood begins the guide',
  (text) => {
    expect(hearAdele(understood(), text).session).toMatchObject({ stage: 'guiding' });
  },
);

test.each(['start over', 'begin again', 'new problem', 'I cannot continue', 'it starts', ''])(
  '“%s” does not say “go on”',
  (text) => {
    expect(isGoOn(text)).toBe(false);
  },
);

test('“next” to the steps of a procedure asks how it went, and takes nothing for granted', () => {
  const { session } = hearAdele(doing(), 'next');

  expect(viewed(session!).kind).toBe('still-there');
  expect(session?.walk?.ledger).toEqual([]);
  expect(viewed(hearAdele(session, 'next').session!).kind).toBe('still-there');
});

test.each([
  ['stuck', 'procedure'],
  ['later', 'procedure'],
] as const)('“continue” on the card behind %s goes back to the %s', (verb, kind) => {
  const aside = pressed(doing(), { verb }).session!;

  expect(viewed(hearAdele(aside, 'continue').session!).kind).toBe(kind);
});

test('“continue” to “leave this one?” stays', () => {
  const asking = hearAdele(guided('mismatch outlook=2016'), 'missing-items').session!;

  expect(hearAdele(asking, 'continue').session).toMatchObject({ label: 'mismatch', aside: null });
});

test('“continue” wakes what sleeps until later', () => {
  const parked = { ...doing(), aside: { kind: 'parked', until: noon + 1 } as const };

  expect(viewed(hearAdele(parked, 'continue').session!).kind).toBe('procedure');
});

test.each([
  ['a question', () => guided('mismatch outlook=2016')],
  ['some choices', () => aSession()],
  ['the hand-over card', () => afterTexts('human')],
])('“continue” to %s changes nothing', (_name, session) => {
  const before = session();
  const { session: after } = hearAdele(before, 'continue');

  expect({ ...after, transcript: [] }).toEqual({ ...before, transcript: [] });
});

test.each(['ok', 'Okay, thanks!', 'got it', '👍', '👍🏽', 'alles klar'])(
  '“%s” to the steps of a procedure leaves them where they are',
  (text) => {
    const before = doing();
    const { session, effects } = hearAdele(before, text);

    expect(effects).toEqual([{ kind: 'say', text: say('take-your-time-steps-above') }]);
    expect({ ...session, transcript: [] }).toEqual({ ...before, transcript: [] });
  },
);

test('“ok” to what was understood is a yes', () => {
  expect(hearAdele(understood(), 'ok').session).toMatchObject({ stage: 'guiding' });
});

test.each(['send', 'Send it!', 'yes, send it please', 'abschicken', 'envoyer'])(
  '“%s” on the hand-over card sends it, with its note',
  (text) => {
    const written = hearAdele(afterTexts('human'), 'call me at noon').session;
    const { session, effects } = hearAdele(written, text);

    expect(effects[0]).toEqual({ kind: 'open-ticket' });
    expect(session).toMatchObject({ stage: 'escalated', note: 'call me at noon' });
  },
);

test('“send me the steps” is no wish to send', () => {
  expect(hearAdele(afterTexts('human'), 'send me the steps').session?.stage).toBe('handing-over');
});
