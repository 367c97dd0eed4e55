import { useRef, useState } from 'react';
import type { QueueRow } from '../../../contract/helpdesk';
import { ask, asTrouble } from '../../frame/ask';
import type { Trouble } from '../../frame/ask';
import { announce } from '../../shell/announce';
import { say } from '../../texts/say';
import { addressOfQueue, without } from '../asked-of';
import type { QueueAsked } from '../asked-of';
import type { BulkKind } from './bulk-bar';
import type { Chosen } from './use-bulk';

/**
 * The tickets that are chosen, and the form that is open for them. They belong to one list (its view, text and filters):
 * in another one nothing is chosen, so that nothing is done to tickets that are not there to be seen.
 */
export const useChosen = (asked: QueueAsked, rows: readonly QueueRow[]) => {
  const listed = without(asked, 'page', 'sort', 'order');
  const list = addressOfQueue(listed);
  const [of, setOf] = useState(list);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [opened, open] = useState<BulkKind | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const latest = useRef(list);
  latest.current = list;
  if (of !== list) {
    setOf(list);
    setChosen([]);
    open(null);
    setTrouble(null);
  }
  const choose = (numbers: readonly number[], on: 'on' | 'off'): void =>
    setChosen((before) => [
      ...before.filter(({ number }) => !numbers.includes(number)),
      ...(on === 'on'
        ? numbers.map((number) => ({ number, seen: rows.find((row) => row.number === number)?.seen ?? null }))
        : []),
    ]);
  /** Chooses these alone, unless another list is shown by the time that it is known which. */
  const chooseOnly = (tickets: readonly Chosen[]): void => {
    if (latest.current === list) setChosen(tickets);
  };
  /** Chooses all of the list, beyond the page that is shown. */
  const chooseMatching = async (): Promise<void> => {
    setTrouble(null);
    try {
      const { tickets } = await ask('GET /queue/matching', listed as object);
      chooseOnly(tickets.map(({ number }) => ({ number, seen: null })));
      announce(say('page-chosen', { count: tickets.length }));
    } catch (error) {
      setTrouble(asTrouble(error));
    }
  };
  return { chosen, choose, chooseOnly, chooseMatching, trouble, opened, open };
};
