import type { Cell, Count, Insights, Table } from '../../../contract/insights';
import type { Reader } from '../../../domain/say';
import { say, words } from '../../../texts/say';

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/** A value as RFC 4180 writes it. */
const field = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const line = (values: readonly string[]): string => values.map(field).join(',');

const countWords = (reader: Reader, count: Count): string =>
  typeof count === 'number' ? String(count) : words(reader, say('page-under', { count: count.under }));

const percent = (part: number): number => Math.round(part * 100);

const cellWords = (reader: Reader, cell: Cell | null): string => {
  if (cell === null) return '';
  if (cell.kind === 'count') return countWords(reader, cell.count);
  if (cell.kind === 'text') return cell.text;
  const of = countWords(reader, cell.of);
  if (cell.kind === 'time') return cell.median === null ? '' : String(Math.round(cell.median / 60_000));
  const { share } = cell;
  return words(
    reader,
    share === null
      ? say('page-so-many-of', { count: countWords(reader, cell.count), of })
      : say('page-share', { percent: percent(share.of), from: percent(share.from), to: percent(share.to), of }),
  );
};

/** A table as a file: first what it is about, then its rows, in the words that stand on the page. */
export const csvOf = (reader: Reader, table: Table, { from, to, symptom, asOf, definitions }: Insights): string => {
  const rows = [
    line([table.title, table.finding]),
    line([words(reader, say('page-period')), from, to]),
    line([symptom?.title ?? words(reader, say('page-every-problem'))]),
    line([new Date(asOf).toISOString(), words(reader, say('page-definitions', { version: definitions }))]),
    line(['', ...table.columns.map(({ title }) => title)]),
    ...table.rows.map(({ title, cells }) => line([title, ...cells.map((cell) => cellWords(reader, cell))])),
  ];
  return `\ufeff${rows.join('\r\n')}\r\n`;
};
