import type { FactId } from '../../domain/facts';
import type { HeardAct } from '../../language/acts/act';
import type { Seen } from '../../language/acts/seen';
import type { Triaged } from '../../language/result';
import { typedCommand } from '../commands';
import type { Knowledge } from './context';

/** Nobody's problem needs more; the rest of a longer text is not read. */
const mostRead = 4000;

/** What one text says. It is read once a turn, and only when somebody wants to know: a command is known by its letters. */
export interface Reading {
  readonly text: string;
  /** What it tells. `inSession`: a guide's card waits for an answer, so that a bare "no" is one; `asks`: about which fact. */
  readonly told: (inSession: boolean, asks?: FactId | null) => Triaged;
  /** What somebody does with it beneath a card. */
  readonly acts: (seen: Seen) => readonly HeardAct[];
}

export const readingOf = ({ triage, listen }: Pick<Knowledge, 'triage' | 'listen'>, written: string): Reading => {
  const text = written.slice(0, mostRead).trim();
  const read = new Map<string, Triaged>();
  const told = (inSession: boolean, asks: FactId | null = null): Triaged => {
    const way = `${inSession} ${asks}`;
    const heard = (): Triaged => triage(text, { inSession, asks });
    // The bare word of a command tells nothing of anybody's computer, whatever sentence it also stands in.
    const triaged = read.get(way) ?? (typedCommand(text) === null ? heard() : { ...heard(), facts: [], conflicts: [] });
    read.set(way, triaged);
    return triaged;
  };
  const heard = new Map<string, readonly HeardAct[]>();
  const acts = (seen: Seen): readonly HeardAct[] => {
    const card = JSON.stringify(seen);
    const read = told(seen.place === 'guide', seen.asks).facts.map(({ fact, value }) => [fact, value] as const);
    const before = heard.get(card) ?? listen(text, seen, Object.fromEntries(read));
    heard.set(card, before);
    return before;
  };
  return { text, told, acts };
};
