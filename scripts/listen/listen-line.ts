import { z } from 'zod';
import type { Act } from '../../language/acts/act';

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
  act: z.string().optional(),
});

/** One line of input: what was typed, beneath which card, and the facts that were known there. */
export type Typed = Omit<z.infer<typeof lineSchema>, 'act'>;

/** Reads one line; null when it is none. In a line with a label `facts` is what its text tells, and nothing known. */
export const readLine = (line: string): Typed | null => {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    if (!parsed.success) return null;
    const { act, facts, ...typed } = parsed.data;
    return { ...typed, ...(act === undefined && { facts }) };
  } catch {
    return null;
  }
};

/** The value of a fact in the command line's format. */
export const shownValue = (fact: string, value: string): string =>
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
