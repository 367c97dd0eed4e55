import { useState } from 'react';
import { keep, kept, keptNames } from './kept';

/** What is written to a ticket: each kind has a draft of its own. */
export type DraftKind = 'write' | 'ask' | 'note' | 'resolve' | 'add' | 'withdraw' | 'reopen' | 'rate';

const nameOf = (ticket: string, kind: DraftKind): string => `draft:${ticket}:${kind}`;

/** The kinds of drafts that there are for a ticket. */
export const draftsOf = (ticket: string): readonly DraftKind[] =>
  keptNames(`draft:${ticket}:`).map((name) => name.slice(name.lastIndexOf(':') + 1) as DraftKind);

/** Tickets that have a draft of any kind. */
export const ticketsWithDrafts = (): ReadonlySet<string> =>
  new Set(keptNames('draft:').map((name) => name.split(':')[1] ?? ''));

/** What was last written and not sent, kept with every letter. */
export const useDraft = (ticket: string, kind: DraftKind): readonly [string, (text: string) => void] => {
  const name = nameOf(ticket, kind);
  const [held, hold] = useState({ name, text: kept(name) ?? '' });
  const text = held.name === name ? held.text : (kept(name) ?? '');
  const write = (next: string): void => {
    keep(name, next === '' ? null : next);
    hold({ name, text: next });
  };
  return [text, write];
};

/** Carries a draft over to another ticket, into which its own went. */
export const moveDrafts = (from: string, to: string): void => {
  for (const kind of draftsOf(from)) {
    const text = kept(nameOf(from, kind));
    const there = kept(nameOf(to, kind));
    keep(nameOf(to, kind), [there, text].filter(Boolean).join('\n\n'));
    keep(nameOf(from, kind), null);
  }
};
