import { readAll } from '../../../../bot/start/library';
import type { Session } from '../../../../domain/session';
import { sentences } from '../../../support/sentences';
import { aScene, guided, hearAdele, noon, pressed, viewed } from '../../../support/values/context';

const scene = aScene(readAll());
const hear = (session: Session | null, text: string) => hearAdele(session, text, scene);
const known = 'mismatch outlook=2016 web-right=yes status-bar=connected';
const localData = () => guided(known);
const clearing = () => guided(known, 'no');
/** A loss that may be one: likely, and not told for sure. */
const maybe = 'why is my calendar empty?';
const asked = (session: Session | null = clearing()) => hear(session, maybe).session!;

test('what may be a loss is asked about once, and the session stays where it is', () => {
  const { session, effects } = hear(clearing(), maybe);
  expect(viewed(session!)).toMatchObject({ kind: 'maybe-lost', words: maybe });
  expect(session!.walk).toEqual(clearing().walk);
  expect(effects).not.toContainEqual({ kind: 'open-ticket' });
});

test('a yes, pressed or typed, is an urgent ticket with the words that told of it', () => {
  const typed = ['yes', 'Yes, they are gone', 'ja', 'my appointments are gone'].map((text) => hear(asked(), text));
  for (const { session, effects } of [...typed, pressed(asked(), { verb: 'lost' })]) {
    expect(session).toMatchObject({ stage: 'escalated', urgency: 'urgent', because: 'data-loss', aside: null });
    expect(session!.note).toContain(maybe);
    expect(effects).toContainEqual({ kind: 'open-ticket' });
  }
});

test('a no, pressed or typed, leads back to the same card', () => {
  const before = viewed(clearing());
  const typed = ['no', 'No, it is all there', 'nothing is missing'].map((text) => hear(asked(), text));
  for (const { session, effects } of [...typed, pressed(asked(), { verb: 'stay' })]) {
    expect(viewed(session!)).toEqual(before);
    expect(effects).not.toContainEqual({ kind: 'open-ticket' });
  }
});

test('anything else leaves the question where it is', () => {
  for (const text of ['no idea', 'hm', 'not sure'])
    expect(viewed(hear(asked(), text).session!).kind).toBe('maybe-lost');
});

test('a closer look that the question hid comes back after a no', () => {
  const looking = pressed(clearing(), { verb: 'stuck' }).session!;
  expect(pressed(asked(looking), { verb: 'stay' }).session).toMatchObject({ aside: { kind: 'stuck' } });
});

test('“lost” of an old card is no alarm where nothing is asked', () => {
  const { session, effects } = pressed(clearing(), { verb: 'lost' });
  expect(session!.stage).toBe('guiding');
  expect(effects).not.toContainEqual({ kind: 'open-ticket' });
});

test('it is asked before there is a session, and after one that was solved, too', () => {
  const first = hear(null, 'maybe now the folder is blank').session!;
  expect(viewed(first).kind).toBe('maybe-lost');
  expect(viewed(pressed(first, { verb: 'stay' }).session!)).toMatchObject({ kind: 'clarify' });

  const solved = { ...pressed(clearing(), { verb: 'answer', value: 'fixed' } as never).session!, updatedAt: noon };
  const after = hear(solved, 'maybe now the folder is blank').session!;
  expect(viewed(after).kind).toBe('maybe-lost');
  expect(hear(after, 'no').session).toMatchObject({ stage: 'solved', aside: null });
  expect(hear(solved, 'since that step all my drafts are gone').session).toMatchObject({ stage: 'escalated' });
  expect(hear(after, 'yes').session).toMatchObject({ id: solved.id, stage: 'escalated', urgency: 'urgent' });
});

test.each([
  'all of March has disappeared from my diary since I pressed that button',
  'my contacts are gone since the step',
])('a loss that happened stops everything at once, at a question and at a procedure: “%s”', (text) => {
  for (const session of [localData(), clearing()])
    expect(hear(session, text).session).toMatchObject({ stage: 'escalated', urgency: 'urgent' });
});

test.each(sentences`
  could an appointment get lost? | I do not want to lose a single contact | we must not lose anything
  no mail is missing | tell me, is nothing lost? | sorry, I am lost here
`)('“%s” moves nothing and raises no alarm', (text) => {
  for (const session of [localData(), clearing()]) {
    const heard = hear(session, text);
    expect(heard.session).toMatchObject({ stage: 'guiding', walk: session.walk! });
    expect(heard.session!.aside?.kind).not.toBe('maybe-lost');
  }
});

test('a worry is answered by what the steps on the card risk', () => {
  const { effects } = hear(clearing(), 'could an appointment get lost?');
  expect(effects[0]).toMatchObject({ kind: 'say', text: expect.stringContaining('only on this computer') as string });
});

test('an open question is answered before a faint likeness to a loss', () => {
  for (const text of ['nothing really', 'none, I guess', 'nothing as far as I know']) {
    const { session } = hear(localData(), text);
    expect(viewed(session!).kind).not.toBe('maybe-lost');
    expect(session!.stage).toBe('guiding');
  }
});

test('a folder that is empty just after it was cleared is what the step foretells', () => {
  expect(viewed(hear(clearing(), 'now this folder is blank').session!)).toMatchObject({ kind: 'stuck-at' });
  expect(viewed(hear(localData(), 'now this folder is blank').session!).kind).toBe('maybe-lost');
});

test.each(['cant', 'I cannot do this', 'can not'])('“%s” shows a way on instead of stopping', (text) => {
  expect(viewed(hear(clearing(), text).session!).kind).toBe('stuck');
  expect(viewed(hear(guided('mismatch outlook=2016'), text).session!).kind).toBe('how-to-find-out');
});

test.each([
  'sent items are spot on now, nothings missing in them, but Clients is still stuck on tuesday',
  'the calendar is right again, nothing lost, only Contracts has not moved since monday',
])('a loss in which something else is surely heard raises no alarm: “%s”', (text) => {
  const { session, effects } = hear(clearing(), text);
  expect(session!.stage).toBe('guiding');
  expect(effects).not.toContainEqual({ kind: 'open-ticket' });
});
