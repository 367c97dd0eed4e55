import { readAll } from '../../../../bot/start/library';
import type { Session } from '../../../../domain/session';
import { aScene, guided, hearAdele, pressed, viewed } from '../../../support/values/context';

/** The shipped guides with the shipped triage. */
const context = aScene(readAll());
const hear = (session: Session | null, text: string) => hearAdele(session, text, context).session;

test.each([
  ['Outlook 2016 on Windows 11 does not show the mails that I see in Outlook on the web', 'understood'],
  ['Outlook says disconnected', 'understood'],
  [
    'Cannot start Microsoft Outlook. The set of folders cannot be opened. The file is not an Outlook data file',
    'understood',
  ],
  ['my Projects folder does not update any more', 'understood'],
  ['it keeps asking for my password', 'out-of-scope'],
  ['I want to talk to a human', 'hand-over'],
])('“%s” leads to the card %s', (text, kind) => {
  const session = hear(null, text);

  expect(session && viewed(session, context).kind).toBe(kind);
});

test('facts are read out of the first sentence and not asked again', () => {
  const session = hear(null, 'Outlook 2016 on Windows 11 does not show the mails that I see in Outlook on the web')!;
  expect(session.facts).toMatchObject({ outlook: { value: '2016' }, windows: { value: '11' } });

  const started = pressed(session, { verb: 'start-guide' }, context).session!;
  expect(viewed(started, context)).not.toMatchObject({ fact: 'outlook' });
});

const waiting = {
  question: () => guided('mismatch outlook=2016'),
  localData: () => guided('mismatch outlook=2016 web-right=yes status-bar=connected'),
  procedure: () => guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no'),
};

test.each([
  ['question', 'yes', 'guiding'],
  ['question', 'I don’t know', 'guiding'],
  ['question', 'talk to a person', 'handing-over'],
  ['question', 'cancel', 'cancelled'],
  ['question', 'now all my mails are gone', 'escalated'],
  ['localData', 'now all my mails are gone', 'escalated'],
  ['procedure', 'now my calendar is empty', 'escalated'],
  ['procedure', 'that fixed it, thanks', 'solved'],
  ['procedure', 'no', 'guiding'],
  ['procedure', 'it is locked by another program', 'guiding'],
] as const)('while the %s waits, “%s” leads to the stage %s', (place, text, stage) => {
  expect(hear(waiting[place](), text)?.stage).toBe(stage);
});

test('a bare no to a procedure is its result, and shows the next one', () => {
  const session = hear(waiting.procedure(), 'no, it did not help')!;

  expect(session.walk?.ledger).toMatchObject([{ result: 'not-fixed' }]);
});

test('“file in use” shows the help for it, or what can be done when stuck', () => {
  expect(viewed(hear(waiting.procedure(), 'the file is in use by another program')!, context).kind).toMatch(/^stuck/);
});

const clarifying = () => hear(null, 'something is wrong with my mail')!;
const confirming = () => hear(null, 'my Projects folder does not update any more')!;

test.each([
  ['connected', 'status-bar', 'connected'],
  ['it says connected', 'status-bar', 'connected'],
  ['Windows 10', 'windows', '10'],
  ['2019', 'outlook', '2019'],
  ['it works in the web', 'web-right', 'yes'],
] as const)('“%s” while a problem is being made out is learnt, and is no other problem', (text, fact, value) => {
  for (const before of [clarifying(), confirming()]) {
    expect(hear(before, text)).toMatchObject({
      stage: before.stage,
      label: before.label,
      facts: { [fact]: { value } },
    });
  }
});

test('“disconnected” where choices are shown is still the problem itself', () => {
  expect(hear(clarifying(), 'it says disconnected')).toMatchObject({ stage: 'confirming', label: 'disconnected' });
});

test('“restart” while a problem is being made out forgets what was written', () => {
  const before = hear(clarifying(), 'Windows 10')!;
  const again = hear(before, 'restart')!;
  expect(again).toMatchObject({ stage: 'clarifying', words: '', facts: {}, rejected: [] });
  expect(again.choices.length).toBeGreaterThan(1);
  expect(hear(again, 'my Projects folder does not update any more')).toMatchObject({
    label: 'folder-not-syncing',
    words: 'my Projects folder does not update any more',
  });
});

test.each(['skip', 'ok', 'all of them', 'connected', 'it works in the web', '2>/dev/null', '👍'])(
  'a loose “%s” neither ends a session nor moves a walk',
  (text) => {
    for (const before of [clarifying(), waiting.question(), waiting.procedure()]) {
      const after = hear(before, text);

      expect([after?.stage, after?.label, after?.walk?.ledger]).toEqual([
        before.stage,
        before.label,
        before.walk?.ledger,
      ]);
    }
  },
);

test('“it works now, on the web too” is the end of a problem', () => {
  expect(hear(waiting.procedure(), 'it works again now, on the web too')?.stage).toBe('solved');
});

test.each(['Outlook', '[click](javascript:alert(1)) **bold** _x_ `code`', 'win10'])(
  '“%s” is no reason to leave a problem that was made out',
  (text) => {
    expect(hear(confirming(), text)).toMatchObject({ stage: 'confirming', label: 'folder-not-syncing' });
    expect(hear(waiting.procedure(), text)?.aside).toBeNull();
  },
);

test.each(['please hurry', 'it is really urgent, I need a human now', 'it works in the web', 'call me after lunch'])(
  '“%s” typed over the hand-over card is for the helpdesk',
  (text) => {
    const handingOver = hear(waiting.procedure(), 'talk to a person')!;
    expect(handingOver.stage).toBe('handing-over');

    expect(hear(handingOver, text)).toMatchObject({ stage: 'handing-over', note: text });
  },
);

test.each(['Windows 10', 'Outlook 2016', 'connected', '2019'])(
  'a first “%s” is kept, and what is wrong is asked',
  (text) => {
    const session = hear(null, text)!;

    expect(viewed(session, context).kind).toBe('clarify');
    expect(Object.values(session.facts)).toMatchObject([{ source: 'said' }]);
  },
);

test.each(['yes', 'no', 'ok', 'ja'])('a first “%s” is an answer to nothing', (text) => {
  expect(hearAdele(null, text, context)).toMatchObject({ session: null, effects: [{ view: { kind: 'unknown' } }] });
});

test.each(['no', 'nein'])('“%s” to some choices shows others', (text) => {
  const before = clarifying();
  const after = hear(before, text)!;

  expect(after.rejected).toEqual(before.choices);
});

test('“Outlook says Disconnected” in the middle of a guide is asked about before the guide is left', () => {
  expect(hear(waiting.procedure(), 'Outlook says Disconnected')?.aside?.kind).toBe('leave-this');
});

test.each(['ja stimmt so', 'that is it', 'nothing works'])('“%s” to a question does not end the problem', (text) => {
  expect(hear(waiting.question(), text)?.stage).toBe('guiding');
});

test('“nothing works” is no good news, first or later', () => {
  expect(hearAdele(null, 'nothing works', context).effects).toMatchObject([{ view: { kind: 'unknown' } }]);
  expect(hear(waiting.procedure(), 'nothing works')?.walk?.ledger).toMatchObject([{ result: 'not-fixed' }]);
});

test('“it works again” to a question does end it', () => {
  expect(hear(waiting.question(), 'never mind, it works again')?.stage).toBe('solved');
});

test('a fact that is put right with a few words around it is learnt', () => {
  const { walk } = hear(waiting.question(), 'actually it is Outlook 2010')!;

  expect(walk?.facts).toMatchObject({ outlook: { value: '2010' } });
});

test('whoever corrects a fact and does not know it twice has it as not known', () => {
  const asking = pressed(confirming(), { verb: 'change-fact', fact: 'outlook' } as never, context).session!;

  expect(hear(hear(asking, 'idk'), 'idk')).toMatchObject({ aside: null, facts: { outlook: { value: 'unknown' } } });
});

test.each(['not sure', "can't find out", 'no idea'])(
  '“%s” to a question that needs an answer stops nothing',
  (text) => {
    const asking = pressed(confirming(), { verb: 'change-fact', fact: 'scope' } as never, context).session!;

    expect(hear(asking, text)).toMatchObject({ stage: 'confirming', aside: { kind: 'change-fact' } });
  },
);
