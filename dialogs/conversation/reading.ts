import type { Triage, Triaged } from '../../language/result';

/** Nobody's problem needs more; the rest of a longer text is not read. */
const mostRead = 4000;

/** What one text says. It is read once a turn, and only when somebody wants to know: a command is known by its letters. */
export interface Reading {
  readonly text: string;
  /** What it tells. `inSession`: a guide's card waits for an answer, so that a bare "no" is one. */
  readonly told: (inSession: boolean) => Triaged;
}

export const readingOf = (triage: Triage, written: string): Reading => {
  const text = written.slice(0, mostRead).trim();
  const read = new Map<boolean, Triaged>();
  const told = (inSession: boolean): Triaged => {
    const triaged = read.get(inSession) ?? triage(text, { inSession });
    read.set(inSession, triaged);
    return triaged;
  };
  return { text, told };
};
