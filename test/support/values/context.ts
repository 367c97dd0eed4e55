import { nothingRelated } from '../../../dialogs/conversation/related';
import { hear } from '../../../dialogs/conversation/hear/hear';
import { askFirst } from '../../../dialogs/conversation/press/ask-before';
import { readingOf } from '../../../dialogs/conversation/reading';
import { press } from '../../../dialogs/conversation/press/press';
import type { Context, Knowledge, Response } from '../../../dialogs/conversation/context';
import { stepOf } from '../../../dialogs/conversation/walk-of-session';
import { viewOf } from '../../../dialogs/conversation/view/view-of';
import type { SessionAction } from '../../../dialogs/event';
import type { SessionView } from '../../../dialogs/views/session-view';
import type { Session } from '../../../domain/session';
import { aSession } from './a-session';
import { shippedLibrary } from './library';

/** Noon of a Friday. */
export const noon = Date.UTC(2026, 10, 20, 12);

/** The shipped guides, with a triage that takes texts at their word. */
export const aScene = (given: Partial<Context & Knowledge> = {}): Context & Knowledge => ({
  ...shippedLibrary(),
  now: noon,
  newId: 'session-2',
  related: nothingRelated,
  ...given,
});

const { requester: person, address } = aSession();
/** Adele in her private chat. */
const adele = { person, address, locale: null, timezone: 'Europe/Berlin' };

/** What Adele's text comes to after this session, or as her first. */
export const hearAdele = (session: Session | null, text: string, context = aScene()): Response =>
  askFirst(context, session, hear(context, session, adele, readingOf(context, text)));

/** A press on the session's card; the step is the present one unless named. */
export const pressed = (
  session: Session,
  action: Partial<SessionAction> & { verb: string },
  context = aScene(),
): Response =>
  askFirst(
    context,
    session,
    press(context, session, {
      session: session.id,
      step: stepOf(context, session),
      round: session.rejected.length,
      ...action,
    } as never),
  );

/** What the session's card shows. */
export const viewed = (session: Session, context = aScene()): SessionView => viewOf(context, session, null);

/** The session after these texts, one after the other; each of them must leave one. */
export const afterTexts = (...texts: readonly string[]): Session => {
  let session: Session | null = null;
  for (const text of texts) session = hearAdele(session, text).session ?? session;
  if (!session) throw new Error(`No session after: ${texts.join(' / ')}`);
  return session;
};

/** How steps are answered that most tests are not about: what costs nothing, and what makes sure before a rebuild. */
const inPassing: ReadonlyMap<string | null, string> = new Map([
  ['whose', 'own'],
  ['wake', 'not-fixed'],
  ['older', 'no'],
  ['look', 'not-fixed'],
  ['counts', 'different'],
  ['upload', 'done'],
  ['how-much', 'one-folder'],
  ['which-computer', 'own'],
  ['which-account', 'exchange'],
  ['room', 'done'],
  ['misses', 'yes'],
]);

/** The session where the next step stands that tests are about, without a word of what was done in passing. */
export const past = (session: Session, context = aScene()): Session => {
  const value = session.stage === 'guiding' ? inPassing.get(stepOf(context, session)) : undefined;
  if (value === undefined) return session;
  const { walk, ...after } = pressed(session, { verb: 'answer', value } as never, context).session!;
  const ledger = walk?.ledger.filter(({ step }) => !inPassing.has(step)) ?? [];
  return past({ ...after, walk: walk && { ...walk, ledger } }, context);
};

/** A session in the guide of this text's symptom, after these answers to whatever is asked that tests are about. */
export const guided = (text: string, ...answers: readonly string[]): Session => {
  let session = past(pressed(afterTexts(text), { verb: 'start-guide' }).session!);
  for (const value of answers) session = past(pressed(session, { verb: 'answer', value } as never).session!);
  return session;
};
