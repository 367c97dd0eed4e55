import { newTicket } from '../../bot/session/new-ticket';
import { assumedFacts, beginSession, withLabel, type Speaker } from '../../dialogs/conversation/begin';
import { nothingRelated } from '../../dialogs/conversation/related';
import type { Context, Knowledge } from '../../dialogs/conversation/context';
import { toHandOver } from '../../dialogs/conversation/hand-over/hand-over';
import { otherSymptoms } from '../../dialogs/conversation/something-else';
import { settle } from '../../dialogs/conversation/walk-of-session';
import { isChoiceFact, type Facts } from '../../domain/facts';
import type { Symptom } from '../../domain/labels';
import type { Walk } from '../../domain/walk';
import type { Guide, Library } from '../../dialogs/guide/guide';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import type { Typed } from './listen-line';
import { startWalk } from '../../dialogs/guide/walk/start-walk';
import { walksTo } from './walks-to';

/** Who types everything, in their private chat. */
export const speaker: Speaker = {
  person: { id: 'somebody', name: 'Somebody', channelUserId: 'somebody' },
  address: {
    serviceUrl: '',
    channel: 'msteams',
    conversationId: 'chat',
    place: 'personal',
    tenantId: 'tenant',
    botId: 'mailmend',
    personId: 'somebody',
  },
  locale: null,
  timezone: null,
};

/** A working day at ten, in milliseconds since 1970. */
const now = Date.UTC(2026, 10, 20, 10);
/** So many milliseconds after what is on the card somebody types. */
const aMinute = 60_000;
const colleague = { id: 'ada', name: 'Ada', channelUserId: 'ada' };

/** What there is where a text is typed. */
export interface Standing {
  readonly latest: Session | null;
  readonly tickets: readonly Ticket[];
  /** The ticket in whose thread it is typed. */
  readonly thread: Ticket | null;
}

const nothing: Standing = { latest: null, tickets: [], thread: null };

/** Everything that is known while one text is heard. */
export const contextOf = (knowledge: Knowledge): Context => ({
  ...knowledge,
  now: now + aMinute,
  newId: 'new',
  related: nothingRelated,
});

const told = ({ library }: Context, facts: Readonly<Record<string, string>> = {}): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([fact]) => isChoiceFact(library.facts, fact))
      .map(([fact, value]) => [fact, { value, source: 'said' as const }]),
  );

/** The session of a problem that was understood; where no guide is named it is the first of all. */
const understood = (context: Context, { guide, facts }: Typed): Session => {
  const symptom: Symptom = context.library.guides.get(guide ?? '')?.for[0] ?? 'mismatch';
  return withLabel(context, { ...beginSession(context, speaker, ''), facts: told(context, facts) }, symptom);
};

type WalkTo = (guide: Guide, step: string, facts: Facts) => Walk | null;

const walking = (library: Library): WalkTo => {
  const before = new Map<string, ReadonlyMap<string, Walk>>();
  return (guide, step, facts) => {
    const key = JSON.stringify([guide.id, facts]);
    const walks = before.get(key) ?? walksTo(library, guide, facts);
    before.set(key, walks);
    return walks.get(step) ?? null;
  };
};

/**
 * In its guide at the step that is named, by the shortest way; where the facts leave none, by one without them. A question
 * to which no way leads, since it was asked before on all of them, is asked again.
 */
const guided = (context: Context, walkTo: WalkTo, typed: Typed): Session => {
  const session = understood(context, typed);
  const guide = context.library.guides.get(typed.guide ?? '');
  const step = guide?.steps.has(typed.step ?? '') ? typed.step : guide?.start;
  if (!guide || step === undefined) return session;
  const walk =
    walkTo(guide, step, session.facts) ??
    walkTo(guide, step, assumedFacts(context, session.label)) ??
    walkTo(guide, step, {});
  if (walk) return settle(context, session, walk);
  const asks = guide.steps.get(step);
  const begun = settle(context, session, startWalk(context.library, session.label as Symptom, {}));
  return asks?.kind === 'ask' ? { ...begun, aside: { kind: 'change-fact', fact: asks.fact, findOut: false } } : begun;
};

const withTicket = (context: Context, typed: Typed, given: Partial<Ticket>): Standing => {
  const asked = toHandOver(understood(context, typed), 'asked-for-a-person');
  const latest: Session = { ...asked, stage: 'escalated', ticketNumber: 1001 };
  return { latest, tickets: [{ ...newTicket(context, latest, 'ticket'), number: 1001, ...given }], thread: null };
};

const standingAt = (context: Context, walkTo: WalkTo, typed: Typed): Standing => {
  switch (typed.place) {
    case 'new':
      return nothing;
    case 'clarify':
      return { ...nothing, latest: { ...beginSession(context, speaker, ''), choices: otherSymptoms(context, []) } };
    case 'understood':
      return { ...nothing, latest: understood(context, typed) };
    case 'guide':
      return { ...nothing, latest: guided(context, walkTo, typed) };
    case 'hand-over':
      return { ...nothing, latest: toHandOver(guided(context, walkTo, typed), 'asked-for-a-person') };
    case 'after-end':
      return { ...nothing, latest: { ...guided(context, walkTo, typed), stage: 'solved', aside: null } };
    case 'ticket-open':
      return withTicket(context, typed, {});
    case 'ticket-claimed':
      return withTicket(context, typed, { state: 'claimed', claimedBy: colleague });
    case 'agent-thread': {
      const [thread = null] = withTicket(context, typed, { state: 'claimed', claimedBy: colleague }).tickets;
      return { ...nothing, thread };
    }
  }
};

/** What there is where a text is typed; to a step the shortest way is taken, once for each. */
export const standing = (knowledge: Knowledge): ((typed: Typed) => Standing) => {
  const before = new Map<string, Standing>();
  const context: Context = { ...contextOf(knowledge), now };
  const walkTo = walking(knowledge.library);
  return (typed) => {
    const key = JSON.stringify([typed.place, typed.guide, typed.step, typed.facts]);
    const stands = before.get(key) ?? standingAt(context, walkTo, typed);
    before.set(key, stands);
    return stands;
  };
};
