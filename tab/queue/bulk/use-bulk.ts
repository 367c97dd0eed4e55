import { useState } from 'react';
import type { AgentAct, Bulk } from '../../../contract/helpdesk';
import { ask, asTrouble } from '../../frame/ask';
import type { Trouble } from '../../frame/ask';

/** A ticket that is chosen, as it was looked at (null: it was not, by itself). */
export interface Chosen {
  readonly number: number;
  readonly seen: number | null;
}

/** What came of something done to several. */
export interface BulkOutcome {
  readonly done: number;
  readonly left: Bulk['answers'];
  readonly trouble: Trouble | null;
}

/** So many tickets go with one request. */
const atOnce = 100;

/** Does one thing to several tickets, each by itself; how far it came, and what came of each. */
export const useBulk = () => {
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null);

  const run = async (act: AgentAct, tickets: readonly Chosen[]): Promise<BulkOutcome> => {
    const answers: Bulk['answers'][number][] = [];
    let trouble: Trouble | null = null;
    setOutcome(null);
    for (let from = 0; from < tickets.length && trouble === null; from += atOnce) {
      const part = tickets
        .slice(from, from + atOnce)
        .map(({ number, seen }) => ({ ticket: String(number), ...(seen !== null && { seen }) }));
      setProgress({ done: from, of: tickets.length });
      try {
        const came = await ask('POST /queue/act', { act, tickets: part });
        answers.push(...came.answers);
      } catch (error) {
        trouble = asTrouble(error);
      }
    }
    const left = answers.filter(({ done }) => !done);
    const came = { done: answers.length - left.length, left, trouble };
    setOutcome(came);
    setProgress(null);
    return came;
  };
  return { run, outcome, progress, forget: () => setOutcome(null) };
};
