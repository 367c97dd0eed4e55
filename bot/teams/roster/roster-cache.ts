import type { Clock } from '../../../domain/ports';

/** An answer, or the question that is under way; null when it has to be asked. */
interface Held<T> {
  readonly value: Promise<T>;
  /** Until when it is believed; null while it is being asked. */
  until: number | null;
}

/** Answers that are believed for a while. */
export interface RosterCache<T> {
  /** The answer to this question; several who ask at once ask once. What fails is not kept. */
  readonly ask: (question: string, find: () => Promise<T>) => Promise<T>;
}

/** Keeps up to `most` answers, each as long as `believedFor` says, in milliseconds; the oldest make room. */
export const makeRosterCache = <T>(clock: Clock, most: number, believedFor: (answer: T) => number): RosterCache<T> => {
  const held = new Map<string, Held<T>>();

  const find = (question: string, from: () => Promise<T>): Promise<T> => {
    const entry: Held<T> = { value: from(), until: null };
    held.delete(question);
    held.set(question, entry);
    const [oldest] = held.keys();
    if (held.size > most && oldest !== undefined) held.delete(oldest);
    entry.value.then(
      (answer) => (entry.until = clock() + believedFor(answer)),
      () => held.get(question) === entry && held.delete(question),
    );
    return entry.value;
  };

  return {
    ask: (question, from) => {
      const known = held.get(question);
      const holds = known && (known.until === null || clock() < known.until);
      return holds ? known.value : find(question, from);
    },
  };
};
