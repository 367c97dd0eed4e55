import { berlin } from '../../../support/values/reader';
import fc from 'fast-check';
import { draw } from '../../../../cards/draw';
import { askFirst } from '../../../../dialogs/conversation/press/ask-before';
import { readingOf } from '../../../../dialogs/conversation/reading';
import { nothingRelated } from '../../../../dialogs/conversation/related';
import { hear } from '../../../../dialogs/conversation/hear/hear';
import { press } from '../../../../dialogs/conversation/press/press';
import type { Response } from '../../../../dialogs/conversation/context';
import { factsKnown, stepOf } from '../../../../dialogs/conversation/walk-of-session';
import { viewOf } from '../../../../dialogs/conversation/view/view-of';
import { answersAt } from '../../../../dialogs/guide/walk/answers';
import { where } from '../../../../dialogs/guide/walk/where';
import { symptoms } from '../../../../domain/labels';
import { isOver } from '../../../../domain/session';
import type { Session } from '../../../../domain/session';
import { adele, aScene, noon } from '../../../support/values/context';
import { aTicket } from '../../../support/values/a-ticket';
import { anyAction, anyText } from '../../../support/values/any-event';
import type { AnyAction } from '../../../support/values/any-event';

type Event = { readonly text: string } | { readonly action: AnyAction } | { readonly hours: number };

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { arbitrary: anyAction.map((action) => ({ action })), weight: 6 },
  { arbitrary: anyText.map((text) => ({ text })), weight: 3 },
  { arbitrary: fc.constantFrom(1, 30, 24 * 20).map((hours) => ({ hours })), weight: 1 },
);

/** Ways back from an end that are meant. */
const waysBack = ['restart', 'person', 'back', 'rate', 'take-second'];
/** Presses that name a step, and are nothing when it is another than the present. */
const stepBound = ['answer', 'stuck', 'stuck-at', 'later', 'park', 'something-else'];

const checkView = (session: Session): void => {
  const context = aScene();
  const view = viewOf(context, session, null);
  const { card, text } = draw(view, berlin);
  expect(text).not.toBe('');
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  if (view.kind !== 'procedure' || !view.risky) return;
  const localData = factsKnown(context, session)['local-data'];
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

/** Walks through the events, and holds what is promised after each of them. */
const walk = (events: readonly Event[]): void => {
  let now = noon;
  let latest: Session | null = null;
  let ids = 0;
  const tickets = new Map<string, number>();
  for (const event of events) {
    if ('hours' in event) {
      now += event.hours * 3_600_000;
      continue;
    }
    const context = aScene({ now, newId: `session-${(ids += 1)}`, related });
    const before: Session | null = latest;
    let response: Response;
    if ('text' in event) {
      response = askFirst(context, before, hear(context, before, adele, readingOf(context, event.text)));
      if (event.text === 'data-loss') {
        expect(response.effects).toContainEqual({ kind: 'open-ticket' });
        expect(response.session).toMatchObject({ stage: 'escalated', urgency: 'urgent', because: 'data-loss' });
      }
    } else {
      if (!before) continue;
      const { stale, choice, ...rest } = event.action;
      const step = stale ? 'another-step' : stepOf(context, before);
      const value = choice === undefined ? rest['value'] : answerNumber(before, choice);
      const pressed = press(context, before, {
        ...rest,
        value,
        session: before.id,
        step,
        round: before.rejected.length + (stale ? 1 : 0),
      } as never);
      response = askFirst(context, before, pressed);
      if (stale && stepBound.includes(rest.verb)) expect(response.session).toEqual(before);
      if (isOver(before) && !waysBack.includes(rest.verb)) expect(response.session).toEqual(before);
    }
    latest = response.session ?? before;
    for (const effect of response.effects) {
      if (effect.kind === 'open-ticket') tickets.set(latest!.id, (tickets.get(latest!.id) ?? 0) + 1);
      if (effect.kind === 'show-free') draw(effect.view, berlin);
    }
    if (latest) {
      checkView(latest);
      latest = { ...latest, updatedAt: now };
    }
  }
  for (const count of tickets.values()) expect(count).toBe(1);
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
