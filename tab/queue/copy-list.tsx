import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { QueueRow } from '../../contract/helpdesk';
import { ask, asTrouble } from '../frame/ask';
import type { Trouble } from '../frame/ask';
import { copyText } from '../frame/host';
import { csvOfRows } from '../parts/csv';
import { Notice } from '../parts/notice';
import { exactly } from '../parts/when';
import { announce } from '../shell/announce';
import { Failed } from '../shell/states';
import { say } from '../texts/say';
import { requestOf, without } from './asked-of';
import type { QueueAsked } from './asked-of';
import { rowTitle, whoseOf } from './row-parts';

const lineOf = (row: QueueRow): readonly string[] => [
  String(row.number),
  rowTitle(row),
  row.requester,
  say('ticket-state', { state: row.state }),
  whoseOf(row),
  say('urgency', { urgency: row.urgency }),
  exactly(row.openedAt),
  row.due === null ? '' : exactly(row.due.at),
  row.last === null ? '' : `${row.last.by}: ${row.last.text}`,
];

const heads = (): readonly string[] => [
  say('page-column-number'),
  say('page-column-problem'),
  say('page-column-who'),
  say('page-column-state'),
  say('page-column-whose'),
  say('page-urgency'),
  say('page-opened'),
  say('page-column-due'),
  say('page-column-last'),
];

/** All tickets of a list as CSV, beyond the page that is shown; what comes anew meanwhile may be missing. */
const csvOfList = async (asked: QueueAsked): Promise<string> => {
  const rows = new Map<number, QueueRow>();
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const part = await ask('GET /queue', requestOf({ ...without(asked, 'page'), page: String(page) }));
    pages = part.pages;
    for (const row of part.rows) rows.set(row.number, row);
  }
  return csvOfRows([heads(), ...[...rows.values()].map(lineOf)]);
};

/** Copies the list that is shown as CSV. */
export const CopyList = ({ asked }: { readonly asked: QueueAsked }) => {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const copy = async (): Promise<void> => {
    setTrouble(null);
    try {
      announce((await copyText(await csvOfList(asked))) ? say('page-copied') : say('page-not-copied'));
    } catch (error) {
      setTrouble(asTrouble(error));
    }
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {say('page-copy-csv')}
      </Button>
      {trouble && (
        <Notice>
          <Failed trouble={trouble} again={() => void copy()} />
        </Notice>
      )}
    </>
  );
};
