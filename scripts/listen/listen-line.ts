import { z } from 'zod';
import { factIds, isChoiceFact, type Facts } from '../../domain/facts';
import { seenInGuide } from '../../dialogs/conversation/seen-of';
import type { Library, Step } from '../../dialogs/guide/guide';
import { factsOf, where } from '../../dialogs/guide/walk/where';
import type { Act } from '../../language/acts/act';
import { seenAt, type Seen } from '../../language/acts/seen';
import { walkTo } from './walk-to';

/** Names of the command line's format: a ticket that was taken is a place of its own there. */
const places = [
  'new',
  'guide',
  'understood',
  'clarify',
  'hand-over',
  'ticket-open',
  'ticket-claimed',
  'after-end',
  'agent-thread',
] as const;

const lineSchema = z.object({
  text: z.string(),
  place: z.enum(places),
  guide: z.string().optional(),
  step: z.string().optional(),
  facts: z.record(z.string()).optional(),
});

/** One line of input: what was typed, and beneath which card. */
export type Typed = z.infer<typeof lineSchema>;

/** Reads one line; null when it is none. */
export const readLine = (line: string): Typed | null => {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

/** The value of a fact in the command line's format. */
const shownValue = (fact: string, value: string): string =>
  fact === 'affected' && value === 'everybody' ? 'others' : value;

/** An act in the command line's format. */
export const shownAct = (act: Act): object => {
  if ('topic' in act) return { act: act.act, topic: act.topic };
  if ('result' in act) return { act: act.act, result: act.result };
  if ('stuck' in act) return { act: act.act, stuck: act.stuck };
  return 'facts' in act
    ? {
        act: act.act,
        facts: Object.fromEntries(Object.entries(act.facts).map(([fact, value]) => [fact, shownValue(fact, value)])),
      }
    : { act: act.act };
};

const ofStep = (library: Library, step: Step): Seen => {
  if (step.kind === 'ask') return { ...seenAt('new'), place: 'guide', kind: 'ask', at: step.fact, asks: step.fact };
  const procedure = library.procedures.get(step.procedure);
  const stuck = procedure?.stuck.map(({ id }) => id) ?? [];
  return { ...seenAt('new'), place: 'guide', kind: step.kind, at: step.procedure, stuck };
};

const told = (facts: Readonly<Record<string, string>> = {}): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([fact]) => factIds.some((id) => id === fact && isChoiceFact(id)))
      .map(([fact, value]) => [fact, { value, source: 'said' as const }]),
  );

const inGuide = (library: Library, { guide: id, step, facts }: Typed): Seen => {
  const guide = library.guides.get(id ?? '');
  const at = guide?.steps.get(step ?? '');
  if (!guide || !at) return { ...seenAt('new'), place: 'guide' };
  const walk = walkTo(library, guide, at.id, told(facts));
  const position = walk && where(library, walk);
  return walk && position && position.kind !== 'end'
    ? seenInGuide(position, factsOf(library, walk))
    : ofStep(library, at);
};

/** What is shown where a text is typed; to a step the shortest walk is taken, once for each. */
export const seenFor = (library: Library): ((typed: Typed) => Seen) => {
  const before = new Map<string, Seen>();
  return (typed) => {
    const { place, guide, step, facts } = typed;
    if (place !== 'guide') return seenAt(place === 'ticket-claimed' ? 'ticket-open' : place, facts);
    const key = JSON.stringify([guide, step, facts]);
    const seen = before.get(key) ?? inGuide(library, typed);
    before.set(key, seen);
    return seen;
  };
};
