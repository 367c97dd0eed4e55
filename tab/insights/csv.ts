import type { Insights, Table } from '../../contract/insights';
import { csvOfRows } from '../parts/csv';
import { exactly } from '../parts/when';
import { say } from '../texts/say';
import { cellWords } from './cells';

/** A table as CSV: first what it is about, then its rows, with the words that stand on the page. */
export const csvOf = (table: Table, { from, to, symptom, asOf, definitions }: Insights): string =>
  csvOfRows([
    [table.title, table.finding],
    [say('page-period'), from, to],
    [say('page-filter', { filter: 'symptom' }), symptom?.title ?? say('page-every-problem')],
    [say('page-as-of', { moment: exactly(asOf) }), say('page-definitions', { version: definitions })],
    ['', ...table.columns.map(({ title }) => title)],
    ...table.rows.map(({ title, cells }) => [title, ...cells.map(cellWords)]),
  ]);
