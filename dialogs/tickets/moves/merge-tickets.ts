import type { LedgerEntry } from '../../../domain/walk';
import { sentMessages } from '../../../domain/ticket';
import type { Ticket, TicketMessage } from '../../../domain/ticket';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';

/** Why a ticket cannot go on in this other one, in words for the agent; null when it can. */
export const refusedMerge = (from: Ticket, into: Ticket): Say | null => {
  if (into.id === from.id) return say('ticket-is-this-very-ticket', { number: into.number });
  if (into.requester.id !== from.requester.id) {
    return say('ticket-is-somebody-elses-only', { number: into.number });
  }
  if (into.mergedInto !== null) {
    return say('ticket-was-merged-itself-it', { number: into.number, mergedInto: into.mergedInto });
  }
  if (into.state === 'resolved' || into.state === 'closed') {
    return say('ticket-is-reopen-it-first', { number: into.number, state: into.state });
  }
  return null;
};

const byTime = <T extends { readonly at: number }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => a.at - b.at);

/** What the other has and this one lacks, added in the order of time. */
const joined = <T extends { readonly at: number }>(
  own: readonly T[],
  others: readonly T[],
  key: (each: T) => string,
): readonly T[] => {
  const known = new Set(own.map(key));
  return byTime([...own, ...others.filter((each) => !known.has(key(each)))]);
};

/** The words with which the other ticket began, as the requester's message; null when this one has them already. */
const wordsOf = (into: Ticket, { id, words, note, createdAt, requester }: Ticket): TicketMessage | null => {
  const text = [words, note].filter((each) => each.trim() !== '' && !`${into.words}\n${into.note}`.includes(each));
  if (text.length === 0) return null;
  return {
    id: `taken-in:${id}`,
    at: createdAt,
    from: 'requester',
    by: requester.name,
    text: text.join('\n'),
    asks: false,
    files: [],
  };
};

const ledgerKey = ({ step, procedure, at }: LedgerEntry): string => `${step} ${procedure} ${String(at)}`;

/** The ticket in which another goes on, with all of it that it lacks. `by` is the agent's name. */
export const takeIn = (into: Ticket, from: Ticket, by: string, now: number): Ticket => {
  const words = wordsOf(into, from);
  return {
    ...into,
    facts: { ...from.facts, ...into.facts },
    // What is held there goes from there.
    messages: joined(into.messages, [...(words ? [words] : []), ...sentMessages(from)], ({ id }) => id),
    ledger: joined(into.ledger, from.ledger, ledgerKey),
    transcript: joined(into.transcript, from.transcript, ({ at, who, text }) => `${String(at)} ${who} ${text}`),
    events: [...into.events, { at: now, by, move: 'took-in', note: String(from.number) }],
    updatedAt: now,
  };
};
