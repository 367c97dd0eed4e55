import { stepOf } from '../../../../dialogs/conversation/walk-of-session';
import type { SessionAction } from '../../../../dialogs/event';
import type { Session } from '../../../../domain/session';
import { aSession } from '../../../support/values/a-session';
import { afterTexts, aScene, guided, hearAdele, noon, pressed, viewed } from '../../../support/values/context';

const known = 'mismatch outlook=2016 web-right=yes status-bar=connected';
const after = (session: Session, ...actions: readonly (Partial<SessionAction> & { verb: string })[]): Session =>
  actions.reduce((each, action) => pressed(each, action).session!, session);

test('a choice among several settles the symptom; one that was not offered does not', () => {
  const clarifying = afterTexts('slow or mismatch');
  const chosen = { stage: 'confirming', label: 'mismatch' };
  expect(after(clarifying, { verb: 'choose-symptom', label: 'mismatch' })).toMatchObject(chosen);
  expect(after(clarifying, { verb: 'choose-symptom', label: 'ost-error' })).toBe(clarifying);
});

test('what was assumed for one symptom is not taken over to another', () => {
  const assumed = afterTexts('external-changes');
  expect(assumed.facts['changed-by-program']).toMatchObject({ source: 'assumed' });

  const other = after(assumed, { verb: 'something-else' }, { verb: 'choose-symptom', label: 'mismatch' });
  expect(other.label).toBe('mismatch');
  expect(other.facts['changed-by-program']).toBeUndefined();
});

test('“something else” goes on to other choices until none are left, and then to a person', () => {
  let session = afterTexts('slow or mismatch');
  const offered = [session.choices];
  while (session.stage === 'clarifying') {
    session = after(session, { verb: 'something-else' });
    offered.push(session.choices);
  }
  expect(session).toMatchObject({ stage: 'handing-over', because: 'not-understood' });
  expect(new Set(offered.flat()).size).toBe(offered.flat().length);
});

test('a fact is corrected by a press, in the guide and before it, and only by a value that the question has', () => {
  for (const session of [afterTexts('mismatch outlook=2016'), guided('mismatch outlook=2016')]) {
    const change = { verb: 'change-fact', fact: 'outlook' } as const;
    const corrected = after(session, change, { verb: 'set-fact', fact: 'outlook', value: '2010' });
    expect((corrected.walk?.facts ?? corrected.facts).outlook).toEqual({ value: '2010', source: 'asked' });

    const nonsense = after(session, change, { verb: 'set-fact', fact: 'outlook', value: '1997' });
    expect((nonsense.walk?.facts ?? nonsense.facts).outlook).toMatchObject({ value: '2016' });
    expect(after(session, { verb: 'set-fact', fact: 'outlook', value: '2010' })).toBe(session);
  }
});

test('parts of a procedure come one after the other; a press on an older one changes nothing; all can be seen at once', () => {
  const doing = guided(known, 'no');
  const first = { verb: 'next-part', step: stepOf(aScene(), doing)! } as const;
  const second = after(doing, first);
  expect(viewed(second)).toMatchObject({ kind: 'procedure', part: 1 });
  expect(second.walk?.done).toEqual({ resync: [{ part: 'ready', at: noon }] });
  expect(after(second, first)).toBe(second);
  expect(after(second, { verb: 'answer', step: first.step, value: 'fixed' })).toBe(second);
  expect(after(second, { verb: 'stuck', step: first.step })).toBe(second);
  expect(after(second, { verb: 'back', step: first.step })).toBe(second);

  expect(viewed(after(second, { verb: 'back' }))).toMatchObject({ part: 0 });
  const all = after(doing, { verb: 'all-parts' });
  expect(viewed(all)).toMatchObject({ part: null });
  expect(after(all, first)).toBe(all);
  expect(viewed(after(all, { verb: 'back' }))).toMatchObject({ part: 0 });
  expect(after(all, { verb: 'answer', value: 'fixed' }).stage).toBe('solved');
  expect(after(second, { verb: 'answer', value: 'not-fixed' }).walk?.ledger).toMatchObject([{ result: 'not-fixed' }]);
});

test.each(['done', 'fixed'])('with “%s” what was kept locally is saved part by part', (text) => {
  const saving = guided('folder-not-syncing outlook=2016 web-right=yes status-bar=connected', 'yes');
  const done = hearAdele(saving, text).session!;
  expect(viewed(saving)).toMatchObject({ procedure: 'save-local-data', part: 0 });
  expect(viewed(done)).toMatchObject({ procedure: 'save-local-data', part: 1 });
  expect(done.walk?.ledger).toEqual([]);
});

test('a session is parked once, and says until when', () => {
  const session = guided(known, 'no');
  const { session: parked, effects } = pressed(session, { verb: 'park', when: 'in-2-hours' });
  expect(effects[0]).toEqual({ kind: 'follow-up', until: noon + 7_200_000 });
  expect(viewed(parked!)).toMatchObject({ kind: 'parked', until: noon + 7_200_000 });
  expect(pressed(parked!, { verb: 'park', when: 'tomorrow-at-9' }).effects).toHaveLength(1);
  expect(viewed(after(parked!, { verb: 'resume' })).kind).toBe('procedure');
});

test('a person takes over with everything known and tried; back leads to where it was, once', () => {
  const session = guided(known, 'no', 'not-fixed');
  const handingOver = after(session, { verb: 'person' });
  const view = viewed(handingOver);
  expect(view).toMatchObject({ kind: 'hand-over', tried: [{ result: 'not-fixed' }] });
  expect(view.kind === 'hand-over' && view.facts.map(({ fact }) => fact)).toContain('local-data');
  const back = { verb: 'back', step: stepOf(aScene(), handingOver) } as const;
  const once = after(handingOver, back);
  expect(viewed(once)).toEqual(viewed(session));
  expect(after(once, back)).toBe(once);
});

test('an urgency that came from an end of the guide goes when the requester goes back from there', () => {
  const wrong = guided('missing-items outlook=2016', 'no', 'only-here', 'done');
  expect(wrong).toMatchObject({ stage: 'handing-over', urgency: 'urgent' });
  expect(after(wrong, { verb: 'back' }, { verb: 'person' })).toMatchObject({ urgency: 'normal' });
});

test('a rating is given once', () => {
  const solved = guided(known, 'no', 'fixed');
  const rated = after(solved, { verb: 'rate', stars: 4 });
  expect(rated.rating).toBe(4);
  expect(after(rated, { verb: 'rate', stars: 1 })).toBe(rated);
});

test('the second problem is taken up once, with what is known of the set-up, answers included', () => {
  const first = pressed(afterTexts('mismatch and missing-items'), { verb: 'start-guide' }).session!;
  const solved = hearAdele(after(first, { verb: 'answer', value: '2013' } as never), 'fixed').session!;
  const { session, effects } = pressed(solved, { verb: 'take-second' });
  const left = effects.find((effect) => effect.kind === 'end-other');
  expect(session).toMatchObject({ id: 'session-2', label: 'missing-items', facts: { outlook: { value: '2013' } } });
  expect(pressed(left!.session, { verb: 'take-second' }).session).toBe(left!.session);
});

test.each<Partial<Session>>([
  ...(['clarifying', 'handing-over', 'cancelled'] as const).map((stage) => ({ stage })),
  { stage: 'confirming', label: 'server-side' },
  { stage: 'escalated', ticketNumber: 1001 },
])('a press that belongs to the guide changes nothing in %j', (given) => {
  const session = aSession(given);
  const what = { value: 'yes', problem: 'file-in-use', when: 'in-2-hours' };
  for (const verb of ['answer', 'stuck', 'stuck-at', 'later', 'park', 'start-guide'] as const)
    expect(pressed(session, { verb, ...what } as never).session).toBe(session);
});

test('when a guide was changed so that a session stands at its end, the card says so and not nothing', () => {
  const context = aScene();
  const session = guided('mismatch outlook=2016');
  const guide = context.library.guides.get(session.walk!.guide)!;
  const end = guide.outcomes.get('everybody')!;
  const atOnce = { ...guide, version: guide.version + 1, start: end.id };
  const guides = new Map([...context.library.guides, [guide.id, atOnce]]);
  const changed = aScene({ library: { ...context.library, guides } });
  const shown = hearAdele(session, '', changed).session!;
  expect(viewed(shown, changed).kind).toBe('hand-over');
});

test('taking the old file back after the last fix is no preparation of another one', () => {
  const text = `${known} windows=11`;
  const saving = { procedure: 'save-local-data', prepares: true, finishes: false };
  expect(viewed(guided(text, 'yes'))).toMatchObject(saving);
  const last = guided(text, 'no', 'not-fixed', 'no', 'not-fixed');
  expect(viewed(last)).toMatchObject({ procedure: 'rename-back', prepares: true, finishes: true });
});

test('a question of a guide says which problem it belongs to; one that corrects says which fact', () => {
  const asking = guided('mismatch outlook=2016');
  expect(viewed(asking)).toMatchObject({ kind: 'question', title: 'Outlook and the web show different mail' });
  const correcting = after(asking, { verb: 'change-fact', fact: 'outlook' } as never);
  expect(viewed(correcting)).toMatchObject({ kind: 'question', title: 'Outlook version' });
});

test('who is well again in online mode is told so, and how to go back in their own Outlook; after a repair of no mode', () => {
  const doing = guided(known.replace('mismatch', 'external-changes'), 'no', 'not-fixed');
  expect(viewed(doing)).toMatchObject({ kind: 'procedure', procedure: 'online-mode' });
  const has = (words: string): string => expect.stringContaining(words) as string;
  const instructions = [has('**File** > **Account Settings**'), has('Use Cached Exchange Mode')];
  const leaves = { line: has('online mode'), instructions: expect.arrayContaining(instructions) as string[] };
  expect(viewed(after(doing, { verb: 'answer', value: 'fixed' }))).toMatchObject({ kind: 'solved', leaves });
  expect(viewed(guided(known, 'no', 'fixed'))).toMatchObject({ kind: 'solved', leaves: null });
});

test('a repair that was begun is on the hand-over card, and the way back to its file on whatever card ends it', () => {
  const rebuild = guided('mismatch outlook=2016 web-right=yes status-bar=connected', 'no', 'not-fixed', 'no', '11');
  const begun = pressed(rebuild, { verb: 'next-part' }).session!;
  const handing = pressed(begun, { verb: 'person' }).session!;
  const view = viewed(handing);
  const tried = view.kind === 'hand-over' ? view.tried : [];
  expect(tried.at(-1)).toMatchObject({ result: 'begun', part: { number: 2, of: 6 } });
  expect(viewed({ ...handing, stage: 'escalated' })).toMatchObject({ keepFiles: true });
  const stopped = [begun, rebuild].map((session) => viewed(pressed(session, { verb: 'cancel' }).session!));
  expect(stopped).toMatchObject([{ renameBack: true }, { renameBack: false }]);
});
