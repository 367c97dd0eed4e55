import { keep, kept, keptNames, useKept } from './kept';

/** What is written to a ticket: each kind has a draft of its own. */
export type DraftKind = 'write' | 'note' | 'resolve' | 'add' | 'withdraw' | 'reopen' | 'rate';

const mark = 'draft:';
/** Tickets are named by their numbers: these are what other tickets call them by. */
const nameOf = (ticket: number, kind: DraftKind): string => `${mark}${ticket}:${kind}`;

/** Tickets that have a draft of any kind, by their numbers. */
export const ticketsWithDrafts = (): ReadonlySet<number> =>
  new Set(keptNames(mark).map((name) => Number(name.split(':')[1])));

/** The kinds of drafts that there are of a ticket. */
export const draftKindsOf = (ticket: number): readonly DraftKind[] => {
  const beginning = `${mark}${ticket}:`;
  return keptNames(beginning).map((name) => name.slice(beginning.length) as DraftKind);
};

/** What was last written and not sent, kept with every letter; all who show the draft see the same. */
export const useDraft = (ticket: number, kind: DraftKind): readonly [string, (text: string) => void] => {
  const name = nameOf(ticket, kind);
  return [useKept(name) ?? '', (text) => keep(name, text === '' ? null : text)];
};

/** Carries the drafts of a ticket over to another one, into which it went. */
export const moveDrafts = (from: number, to: number): void => {
  const beginning = `${mark}${from}:`;
  for (const name of keptNames(beginning)) {
    const there = `${mark}${to}:${name.slice(beginning.length)}`;
    keep(there, [kept(there), kept(name)].filter(Boolean).join('\n\n'));
    keep(name, null);
  }
};
