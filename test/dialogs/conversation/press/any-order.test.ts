import fc from 'fast-check';
import { draw } from '../../../../cards/draw';
import { nothingRelated } from '../../../../dialogs/conversation/related';
import type { Response } from '../../../../dialogs/conversation/context';
import { factsKnown, stepOf } from '../../../../dialogs/conversation/walk-of-session';
import { answersAt } from '../../../../dialogs/guide/walk/answers';
import { where } from '../../../../dialogs/guide/walk/where';
import { symptoms } from '../../../support/values/declared';
import { isOver } from '../../../../domain/session';
import type { Session } from '../../../../domain/session';
import { aScene, hearAdele, noon, pressed, viewed } from '../../../support/values/context';
import { aTicket } from '../../../support/values/a-ticket';
import { anyAction, anyText } from './any-event';
import type { AnyAction } from './any-event';
import { berlin } from '../../../support/values/reader';

type Event = { readonly text: string } | { readonly action: AnyAction } | { readonly hours: number };

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { arbitrary: anyAction.map((action) => ({ action })), weight: 6 },
  { arbitrary: anyText.map((text) => ({ text })), weight: 3 },
  { arbitrary: fc.constantFrom(1, 30, 24 * 20).map((hours) => ({ hours })), weight: 1 },
);

/** Ways back from an end that are meant. */
const waysBack = ['resume', 'restart', 'person', 'back', 'rate', 'take-second'];
/** Presses that name a step, and are nothing when it is another than the present. */
const stepBound = ['answer', 'stuck', 'stuck-at', 'later', 'park', 'something-else'];

const checkView = (session: Session): void => {
  const view = viewed(session);
  const { card, text } = draw(view, berlin);
  expect(text).not.toBe('');
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  if (view.kind !== 'procedure' || !view.risky) return;
  const localData = factsKnown(aScene(), session)['local-data'];
  expect(localData?.source === 'asked' || localData?.value === 'yes').toBe(true);
};

/** One of the answers that the session's present step has, counted round; helps come last, so that walks get deep. */
const answerNumber = (session: Session, number: number): string => {
  if (session.stage !== 'guiding' || !session.walk) return 'nothing';
  const { library } = aScene();
  const position = where(library, session.walk);
  const answers = position.kind === 'end' ? [] : answersAt(library, position.step).toReversed();
  return answers[number % answers.length] ?? 'nothing';
};

/** One of their problems has a ticket already. */
const related = { ...nothingRelated, tickets: [aTicket({ label: 'missing-items' })] };

/** What an event comes to, with what is promised of it. */
const heard = (before: Session | null, text: string, context: ReturnType<typeof aScene>): Response => {
  const response = hearAdele(before, text, context);
  if (text !== 'data-loss') return response;
  expect(response.effects).toContainEqual({ kind: 'open-ticket' });
  expect(response.session).toMatchObject({ stage: 'escalated', urgency: 'urgent', because: 'data-loss' });
  return response;
};
const done = (before: Session, action: AnyAction, context: ReturnType<typeof aScene>): Response => {
  const { stale, choice, ...rest } = action;
  const value = choice === undefined ? rest['value'] : answerNumber(before, choice);
  const step = stale ? 'another-step' : stepOf(context, before);
  const round = before.rejected.length + (stale ? 1 : 0);
  const response = pressed(before, { ...rest, value, step, round } as never, context);
  const isNothing = stale ? stepBound.includes(rest.verb) : false;
  if (isNothing || (isOver(before) && !waysBack.includes(rest.verb))) expect(response.session).toEqual(before);
  return response;
};

/** Walks through the events, and holds what is promised after each of them. */
const walk = (events: readonly Event[]): void => {
  let now = noon;
  let latest: Session | null = null;
  const tickets: string[] = [];
  for (const [index, event] of events.entries()) {
    if ('hours' in event) now += event.hours * 3_600_000;
    const before: Session | null = latest;
    if ('hours' in event || ('action' in event && !before)) continue;
    const context = aScene({ now, newId: `session-${index}`, related });
    const response: Response =
      'text' in event ? heard(before, event.text, context) : done(before!, event.action, context);
    latest = response.session ?? before;
    for (const effect of response.effects) {
      if (effect.kind === 'open-ticket') tickets.push(latest!.id);
      if (effect.kind === 'show-free') draw(effect.view, berlin);
    }
    if (latest) checkView(latest);
    latest = latest && { ...latest, updatedAt: now };
  }
  expect(new Set(tickets).size).toBe(tickets.length);
};

/** A symptom with as much known as lets the guide go on to its procedures. */
const anyStart = fc
  .tuple(fc.constantFrom(...symptoms), fc.constantFrom('2003', '2010', '365'))
  .map(([symptom, outlook]) => `${symptom} outlook=${outlook} web-right=yes status-bar=connected outlook-opens=yes`);

test('whatever is pressed and typed in whatever order, the promises hold', () => {
  fc.assert(
    fc.property(anyStart, fc.array(anyEvent, { minLength: 5, maxLength: 40 }), (symptom, events) =>
      walk([{ text: symptom }, { action: { verb: 'start-guide', stale: false } }, ...events]),
    ),
    { numRuns: 300 },
  );
}, 60_000);

test('from the very first word on, too', () => {
  fc.assert(fc.property(fc.array(anyEvent, { maxLength: 25 }), walk), { numRuns: 100 });
}, 60_000);
