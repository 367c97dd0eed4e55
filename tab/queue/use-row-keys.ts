import { useState } from 'react';
import type { QueueRow } from '../../contract/helpdesk';
import { addressOf, goTo } from '../frame/router';
import type { KeyTable } from '../shell/keys/keys';
import { say } from '../texts/say';
import type { BulkKind } from './bulk/bulk-bar';

interface RowKeysOf {
  readonly rows: readonly QueueRow[];
  readonly chosen: ReadonlySet<number>;
  readonly choose: (numbers: readonly number[], on: 'on' | 'off') => void;
  readonly open: (kind: BulkKind) => void;
}

/** Goes through the rows by keys, chooses them, and opens what can be done to them. */
export const useRowKeys = ({ rows, chosen, choose, open }: RowKeysOf) => {
  const [active, activate] = useState<string | null>(null);
  const at = rows.findIndex(({ id }) => id === active);
  const row = rows[at];
  const step = (by: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) activate(next.id);
  };
  /** Opens a form for what is chosen, or for the active row where nothing is. */
  const several = (kind: BulkKind) => (): void => {
    if (chosen.size === 0 && !row) return;
    if (chosen.size === 0 && row) choose([row.number], 'on');
    open(kind);
  };
  const into = (doing: string) => (): void => {
    if (row) goTo(addressOf(`/queue/${row.number}`, { do: doing }));
  };
  const table: KeyTable = {
    J: { says: say('page-key-down'), deed: () => step(1) },
    K: { says: say('page-key-up'), deed: () => step(-1) },
    Enter: { says: say('page-key-open'), deed: () => row && goTo(addressOf(`/queue/${row.number}`)) },
    X: { says: say('page-key-choose'), deed: () => row && choose([row.number], chosen.has(row.number) ? 'off' : 'on') },
    'Shift+X': {
      says: say('page-key-choose-range'),
      deed: () => {
        const from = rows.findIndex(({ number }) => chosen.has(number));
        if (from < 0 || at < 0) return;
        choose(
          rows.slice(Math.min(from, at), Math.max(from, at) + 1).map(({ number }) => number),
          'on',
        );
      },
    },
    A: { says: say('page-assign'), deed: several('assign') },
    P: { says: say('page-urgency'), deed: several('urgency') },
    E: { says: say('resolve'), deed: several('resolve') },
    R: { says: say('page-reply'), deed: into('reply') },
    N: { says: say('private-note'), deed: into('note') },
    S: { says: say('page-send-fix'), deed: into('fix') },
  };
  return { active, activate, table };
};
