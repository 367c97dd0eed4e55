import { Button } from '@fluentui/react-button';
import { useId, useState } from 'react';
import type { Insights, Table } from '../../contract/insights';
import type { Request } from '../../contract/requests';
import { ask, asTrouble } from '../frame/ask';
import type { Trouble } from '../frame/ask';
import { copyText, openLink } from '../frame/host';
import { Notice } from '../parts/notice';
import { announce } from '../shell/announce';
import { Failed } from '../shell/states';
import { say } from '../texts/say';
import { cellWords } from './cells';
import { Bars, Intervals, Stacked } from './charts';
import { csvOf } from './csv';

const charts = { outcomes: Stacked, procedures: Intervals, reasons: Bars, 'given-up': Bars, ratings: Bars } as const;
const hasChart = (id: string): id is keyof typeof charts => id in charts;

const Numbers = ({ table, name }: { readonly table: Table; readonly name: string }) => (
  <div className="wide-table" tabIndex={0} role="region" aria-label={name}>
    <table className="numbers">
      <thead>
        <tr>
          <td />
          {table.columns.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ id, title, cells }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {table.columns.map((column, at) => (
              <td key={column.id}>{cellWords(cells[at] ?? null)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface FigureProps {
  readonly table: Table;
  readonly insights: Insights;
  readonly period: Request<'GET /insights'>;
}

/** A table of figures: drawn or as numbers, to copy or as a file. All of these are made of the one value. */
export const Figure = ({ table, insights, period }: FigureProps) => {
  const name = useId();
  const [isTable, setTable] = useState(!hasChart(table.id));
  const Chart = hasChart(table.id) ? charts[table.id] : null;
  const copy = async (): Promise<void> =>
    announce((await copyText(csvOf(table, insights))) ? say('page-copied') : say('page-not-copied'));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const download = async (): Promise<void> => {
    setTrouble(null);
    try {
      const { url } = await ask('POST /insights/download', { ...period, table: table.id });
      await openLink(new URL(url, window.location.origin).href);
    } catch (error) {
      setTrouble(asTrouble(error));
    }
  };
  return (
    <figure className="figure" aria-labelledby={name}>
      <figcaption id={name}>
        <h2>{table.title}</h2>
        <p>{table.finding}</p>
      </figcaption>
      {table.rows.length === 0 ? (
        <p className="quiet">{say('page-nothing-yet')}</p>
      ) : isTable || Chart === null ? (
        <Numbers table={table} name={table.title} />
      ) : (
        <Chart table={table} label={`${table.title}. ${table.finding}`} />
      )}
      <div className="buttons">
        {Chart && (
          <Button size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {say('page-as-table')}
          </Button>
        )}
        <Button size="small" onClick={() => void copy()}>
          {say('page-copy-csv')}
        </Button>
        <Button size="small" onClick={() => void download()}>
          {say('page-open-csv')}
        </Button>
      </div>
      {trouble && (
        <Notice>
          <Failed trouble={trouble} again={() => void download()} />
        </Notice>
      )}
    </figure>
  );
};
