import type { Insights, Table } from '../../contract/insights';
import { exactly } from '../parts/when';
import { say } from '../texts/say';
import { cellWords } from './cells';

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/u;

/** A value as RFC 4180 writes it. */
const field = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const line = (values: readonly string[]): string => values.map(field).join(',');

/** A table as CSV: first what it is about, then its rows, with the words that stand on the page. */
export const csvOf = (table: Table, { from, to, symptom, asOf, definitions }: Insights): string =>
  [
    line([table.title, table.finding]),
    line([say('page-period'), from, to]),
    line([say('page-filter', { filter: 'symptom' }), symptom?.title ?? say('page-every-problem')]),
    line([say('page-as-of', { moment: exactly(asOf) }), say('page-definitions', { version: definitions })]),
    line(['', ...table.columns.map(({ title }) => title)]),
    ...table.rows.map(({ title, cells }) => line([title, ...cells.map(cellWords)])),
  ].join('\r\n');
