import type { FixStep } from '../../../../dialogs/guide/guide';
import { triedBefore } from '../../../../dialogs/guide/walk/replay';
import { step } from '../../../../dialogs/guide/walk/step';
import { readAll } from '../../../../bot/start/library';
import { factsKnown } from '../../../../dialogs/conversation/walk-of-session';
import { isSay } from '../../../../domain/say';
import type { Session } from '../../../../domain/session';
import { meanings, sentences } from '../../../support/sentences';
import { aScene, guided, hearAdele, past, pressed, viewed } from '../../../support/values/context';

/** The shipped guides with the shipped triage. */
const context = aScene(readAll());
const hear = (session: Session | null, text: string) => hearAdele(session, text, context).session;
const changing = (fact: string): Session =>
  pressed(confirming(), { verb: 'change-fact', fact } as never, context).session!;

const standsStill = 'my Projects folder does not update any more';
const everything = 'Outlook 2016 on Windows 11 and the web show different mail, the web is right';
const clarifying = () => hear(null, 'something is wrong with my mail')!;
const confirming = () => hear(null, standsStill)!;
const question = () => guided('mismatch outlook=2016');
const localData = () => guided('mismatch outlook=2016 web-right=yes status-bar=connected');
const procedure = () => guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no');
const waiting: Readonly<Record<string, () => Session>> = { clarifying, confirming, question, localData, procedure };

test.each<readonly [string, string]>([
  ...meanings`
    understood: Outlook says disconnected | it keeps asking for my password | my Projects folder does not update any more
      | my folder Customers does not update any more in outlook 2016
      | my folder Customers in outlook 2016 does not update any more
      | Cannot start Microsoft Outlook. The set of folders cannot be opened. The file is not an Outlook data file
    out-of-scope: mail from outside never reaches me, senders get a bounce
    hand-over: I want to talk to a human
    clarify: something is wrong with my mail | Windows 10 | Outlook 2016 | connected | 2019`,
  [everything, 'understood'],
])('a first “%s” leads to the card %s', (text, kind) => expect(viewed(hear(null, text)!, context).kind).toBe(kind));

test.each(['stop', 'cancel', 'stopp', 'help', 'back', 'talk to a person'])(
  'the bare word of a command, “%s”, tells nothing of the computer',
  (text) => {
    for (const at of [question(), localData(), procedure()])
      expect(Object.keys(hear(at, text)?.facts ?? at.facts)).toEqual(Object.keys(at.facts));
  },
);

test('facts are read out of the first sentence and not asked again', () => {
  expect(Object.values(hear(null, 'Windows 10')!.facts)).toMatchObject([{ source: 'said' }]);
  const session = hear(null, everything)!;
  expect(session.facts).toMatchObject({ outlook: { value: '2016' }, windows: { value: '11' } });
  const started = pressed(session, { verb: 'start-guide' }, context).session!;
  expect(viewed(started, context)).not.toMatchObject({ fact: 'outlook' });
});

test('a whole problem that is told at the choices is a problem, though every clause of it tells a fact', () => {
  const told = 'one of my folders in outlook 2016 stopped updating, on the web everything is there. windows 10';
  expect(hear(clarifying(), told)).toMatchObject({ words: told, facts: { 'web-right': { value: 'yes' } } });
});

test.each(['yes', 'no', 'ok', 'ja', 'nothing works'])('a first “%s” is an answer to nothing', (text) =>
  expect(hearAdele(null, text, context)).toMatchObject({ effects: [{ view: { kind: 'unknown' } }] }),
);
test('“nothing works” is kept as the first of what was not understood', () =>
  expect(hear(null, 'nothing works')).toMatchObject({ words: 'nothing works', label: null, misses: 1 }));

test.each(meanings`
  question→guiding: yes | I don’t know | ja stimmt so | that is it | nothing works
  question→handing-over: talk to a person
  question→cancelled: cancel
  question→escalated: now all my mails are gone
  question→solved: never mind, it works again
  localData→escalated: now all my mails are gone
  procedure→escalated: now my calendar is empty
  procedure→solved: that fixed it, thanks | it works again now, on the web too
  procedure→guiding: no | it is locked by another program
  clarifying→confirming: it says disconnected
`)('“%s” leads from what waits to the stage %s', (text, way) => {
  const [place = '', stage] = way.split('→');
  expect(hear(waiting[place]!(), text)?.stage).toBe(stage);
});

test.each(['no, it did not help', 'nothing works'])('“%s” to a procedure is its result, and shows the next', (text) =>
  expect(hear(procedure(), text)?.walk?.ledger).toMatchObject([{ result: 'not-fixed' }]),
);

test('“no” to a part of a procedure leads to the next, and books nothing', () => {
  const next = hear(procedure(), 'no')!;
  expect(viewed(next, context)).toMatchObject({ kind: 'procedure', part: 1 });
  expect(next.walk!.ledger).toEqual([]);
});

test('“still won’t start” says the same of a part, and behind the last it is asked how it went', () => {
  const told = ['yes', 'the browser shows everything fine', "no, outlook won't start, that error comes"];
  const first = told.reduce(hear, hear(null, 'my outlook 2007 says it cannot open the outlook.ost file, error'));
  expect(viewed(first!, context)).toMatchObject({ procedure: 'start-safe', part: 0 });
  const second = hear(first, "still won't start")!;
  expect(viewed(second, context)).toMatchObject({ procedure: 'start-safe', part: 1 });
  expect(hear(second, "still won't start")).toMatchObject({ aside: { kind: 'still-there' }, walk: { ledger: [] } });
});

test('what was only taken for granted is kept as told once somebody tells it', () => {
  const session = hear(confirming(), 'work account')!;
  expect(session.facts['account']).toMatchObject({ value: 'exchange', source: 'said' });
  expect(hear(session, "it's a work account")).toMatchObject({ stage: 'confirming', misses: 0 });
});

const stuck = () => pressed(procedure(), { verb: 'stuck' }, context).session!;
const afterFailed = () => hear(procedure(), 'did not help')!;
const places: typeof waiting = { ...waiting, stuck, afterFailed };

test.each(meanings`
  procedure→question: did not help | didnt help | no change | hat nicht geholfen | rien n'a changé | sigue igual
  procedure→stuck: cant | I can't do that
  afterFailed→question: did not help | still the same | no, sent items are still old
  stuck→hand-over: no | none of these | cant | something else
  stuck→still-there: did not help
  stuck→stuck: yes
  stuck→procedure: sorry, I meant 2010
  clarifying→question: cant | idk | I don't know
  clarifying→clarify: sorry, I meant 2016 | I did all steps and it is still the same
  confirming→understood: still broken | sorry, I meant 2016
  localData→how-to-find-out: nothing I think | cant
  procedure→stuck-at: cant do it, greyed out
`)('“%s” leads from what stands there to the card %s', (text, way) => {
  const [place = '', kind] = way.split('→');
  const before = places[place]!();
  const after = hear(before, text)!;
  expect(viewed(after, context).kind).toBe(kind);
  const booked = after.walk?.ledger.slice(before.walk?.ledger.length) ?? [];
  expect(booked).toHaveLength(way === 'procedure→question' ? 1 : 0);
});

test.each(['procedure', 'stuck'])('what is known already is no step back from %s', (place) =>
  expect(hear(places[place]!(), 'sorry, I meant 2016')).toMatchObject({ aside: places[place]!().aside }),
);

test('“file in use” shows the help for it, or what can be done when stuck', () =>
  expect(viewed(hear(procedure(), 'the file is in use by another program')!, context).kind).toMatch(/^stuck/));

test.each(meanings`
  status-bar=connected: connected | it says connected
  windows=10: Windows 10
  outlook=2019: 2019
  web-right=yes: it works in the web
`)('“%s” while a problem is being made out is %s, and no other problem', (text, learnt) => {
  const [fact = '', value] = learnt.split('=');
  for (const { stage, label, ...before } of [clarifying(), confirming()])
    expect(hear({ ...before, stage, label }, text)).toMatchObject({ stage, label, facts: { [fact]: { value } } });
});

test('“restart” while a problem is being made out forgets what was written', () => {
  const again = hear(hear(clarifying(), 'Windows 10'), 'restart')!;
  expect(again).toMatchObject({ stage: 'clarifying', words: '', facts: {}, rejected: [] });
  expect(again.choices.length).toBeGreaterThan(1);
  expect(hear(again, standsStill)).toMatchObject({ label: 'folder-not-syncing', words: standsStill });
});

test.each(sentences`skip | ok | all of them | connected | it works in the web | 2>/dev/null | 👍`)(
  'a loose “%s” neither ends a session nor moves a walk',
  (text) => {
    const place = (session: Session | null) => [session?.stage, session?.label, session?.walk?.ledger];
    for (const before of [clarifying(), question(), procedure()])
      expect(place(hear(before, text))).toEqual(place(before));
  },
);

test.each(['Outlook', '[click](javascript:alert(1)) **bold** _x_ `code`', 'win10'])(
  '“%s” is no reason to leave a problem that was made out',
  (text) => {
    expect(hear(confirming(), text)).toMatchObject({ stage: 'confirming', label: 'folder-not-syncing' });
    expect(hear(procedure(), text)?.aside).toBeNull();
  },
);

test.each(['please hurry', 'it is really urgent, I need a human now', 'it works in the web', 'call me after lunch'])(
  '“%s” typed over the hand-over card is for the helpdesk',
  (text) =>
    expect(hear(hear(procedure(), 'talk to a person'), text)).toMatchObject({ stage: 'handing-over', note: text }),
);

test.each(['no', 'nein'])('“%s” to some choices shows others', (text) =>
  expect(hear(clarifying(), text)!.rejected).toEqual(clarifying().choices),
);

test('“Outlook says Disconnected” in the middle of a guide is asked about before the guide is left', () =>
  expect(hear(procedure(), 'Outlook says Disconnected')?.aside?.kind).toBe('leave-this'));

test('a fact that is put right with a few words around it is learnt', () =>
  expect(hear(question(), 'actually it is Outlook 2010')?.walk?.facts).toMatchObject({ outlook: { value: '2010' } }));

test('whoever corrects a fact and does not know it twice has it as not known', () =>
  expect(hear(hear(changing('outlook'), 'idk'), 'idk')).toMatchObject({
    aside: null,
    facts: { outlook: { value: 'unknown' } },
  }));

test.each(['not sure', "can't find out", 'no idea'])('“%s” to a question that needs an answer stops nothing', (text) =>
  expect(hear(changing('scope'), text)).toMatchObject({ stage: 'confirming', aside: { kind: 'change-fact' } }),
);

const rebuilding = () =>
  ['connected', 'no', 'did not help', 'no'].reduce(
    (session, text) => past(hear(session, text)!, context),
    pressed(
      hear(null, 'Outlook 2019 on windows 10 and the web show different mail, web is right')!,
      {
        verb: 'start-guide',
      },
      context,
    ).session!,
  );
const partly = () => hear(rebuilding(), 'better, but not all')!;
const results = ({ walk }: Session) => walk?.ledger.map(({ procedure, result }) => `${procedure} ${result}`);

describe('a repair that helped partly', () => {
  test('is booked as that, and asks what is still missing', () => {
    expect(viewed(partly(), context)).toMatchObject({ kind: 'procedure', procedure: 'rebuild-ost' });
    expect(results(partly())).toEqual(['resync-folder not-fixed', 'rebuild-ost partly']);
    const told = hear(partly(), 'no, sent items are still old')!;
    expect(results(told)).toEqual(results(partly()));
    expect(told.transcript.at(-1)?.text).toMatch(/sent items/);
  });

  test('is not undone: what is left of it is for a person', () => {
    const on = past(hear(partly(), 'no')!, context);
    expect(on).toMatchObject({ stage: 'handing-over', because: 'partly-helped' });
    expect(results(on)).toEqual(results(partly()));
    expect(viewed(hear(on, 'back')!, context)).toMatchObject({ kind: 'question', fact: 'misses-something' });
    // What was carried out since, and helped nothing, changes nothing about that.
    const walk = partly().walk!;
    const [first, rebuilt] = walk.ledger;
    const since = { ...walk, ledger: [first!, rebuilt!, { ...first!, step: 'later' }] };
    expect(past(hear({ ...partly(), aside: null, walk: since }, 'did not help')!, context)).toMatchObject({
      because: 'partly-helped',
    });
  });

  test('can still help altogether, and what is lost is a loss', () => {
    expect(results(hear(partly(), 'it works now')!)?.at(-1)).toBe('rebuild-ost fixed');
    // Begun again, what may be carried out only once is not offered a second time.
    const { walk } = hear(partly(), 'no, sent items are still old')!;
    const afresh = step(context.library, walk!, { kind: 'restart' }).walk;
    const rebuild = context.library.guides.get('mismatch')!.steps.get('rebuild')!;
    expect(triedBefore(context.library, afresh, rebuild as FixStep)).not.toBeNull();
    expect(hear(partly(), 'all my calendar is gone now, also on the web')?.aside?.kind).toBe('maybe-lost');
  });

  test('is followed by the next one where that undoes nothing', () => {
    const resynced = hear(hear(procedure(), 'better, but not all'), 'no')!;
    expect(resynced.stage).toBe('guiding');
    expect(results(resynced)).toEqual(['resync-folder partly']);
  });
});

test.each([
  'everything',
  'everything is only on this computer',
  'all of it is only here',
  'the whole mailbox is only here',
  'all of it, the whole mailbox',
  'not everything is on the web',
  'no program changes anything',
])('“%s” is no “nothing is kept only here”, and begins no repair', (text) => {
  const view = viewed(hear(localData(), text)!, context);
  expect('procedure' in view ? view.procedure : 'save-local-data').toBe('save-local-data');
  expect(hear(localData(), text)!.stage).toBe('guiding');
});

test('what is missing after a repair is no note where mail is gone or another problem is told', () => {
  for (const text of ['all my contacts are gone since I clicked that', 'it keeps asking for my password'])
    expect(viewed(hear(partly(), text)!, context).kind).not.toBe('procedure');
});

test('whether mail is gone stays asked, whatever is typed that says neither', () => {
  const asked = hear(procedure(), 'some mails are gone now I think')!;
  const after = ['qwertz uiop', 'asdf jkl', 'yxcv bnm'].reduce((session, text) => hear(session, text)!, asked);
  expect([asked, after].map((session) => viewed(session, context).kind)).toEqual(['maybe-lost', 'maybe-lost']);
});

/** These facts as they are known; null for one that is not. */
const known = (session: Session, facts: readonly string[]) =>
  Object.fromEntries(facts.map((fact) => [fact, factsKnown(context, session)[fact]?.value ?? null]));

test.each([
  [procedure, 'there is no such button, this is outlook 2010 on win 7', { outlook: '2010', windows: '7' }, 'stuck'],
  [procedure, 'how long does it take? by the way it is windows 11', { outlook: '2016', windows: '11' }, null],
  [localData, 'what is a profile? I use windows 10 here', { windows: '10' }, null],
  [localData, 'yes, and it is windows 10', { windows: '10', 'local-data': 'yes' }, null],
  [confirming, 'how long does that take? it is outlook 2013', { outlook: '2013' }, null],
  [procedure, 'talk to a person, this is windows 7', { windows: '7' }, null],
  // Nobody's set-up, somebody else's, one that is asked about, and a year.
  [procedure, 'how long does it take, do I need windows 11 for that?', { windows: null }, null],
  [procedure, 'what is a profile? my colleague has outlook 2010', { outlook: '2016' }, null],
  [procedure, 'all mails of 2010 are gone, what shall I do now', { outlook: '2016' }, 'maybe-lost'],
  // What opens the way to a repair is told to its question only.
  [question, 'how long does it take? the web is right I guess', { 'web-right': null }, null],
  [localData, 'how long does it take? nothing is kept only here', { 'local-data': null }, null],
] as const)('what is told besides counts, and the card stays (%#)', (place, text, facts, aside) => {
  const after = hear(place(), text)!;
  expect(known(after, Object.keys(facts))).toEqual(facts);
  expect(after.aside?.kind.replace('-at', '') ?? null).toBe(aside);
});

test('what is told besides leads elsewhere where it has to, and is said back', () => {
  const { session, effects } = hearAdele(procedure(), 'how long does it take? it is Outlook for Mac', context);
  expect(viewed(session!, context)).toMatchObject({ kind: 'procedure', procedure: 'refresh-mac' });
  const said = effects.flatMap((effect) => (effect.kind === 'say' && isSay(effect.text) ? [effect.text.key] : []));
  expect(said).toContain('changed-as-told');
});

test.each([
  ['Ms Carter', 'Ms Carter'],
  ['Peter', 'Peter'],
  ['Herr Schmidt', 'Herr Schmidt'],
  ['yes', 'My boss'],
  ['no', 'My boss'],
])('asked for whom it is, “%s” is a name, or none, and ends nothing', (text, affected) => {
  const asked = hear(null, 'My boss cannot see her new mails in Outlook, on the web they are there')!;
  expect(asked.aside?.kind).toBe('for-whom');
  expect(hear(asked, text)).toMatchObject({ stage: 'confirming', aside: null, affected });
});

test('“connected” tells no “Disconnected”, whatever else stands around it', () =>
  expect(hear(confirming(), 'it says connected at the bottom')).toMatchObject({ label: confirming().label }));
