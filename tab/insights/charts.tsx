import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Table } from '../../contract/insights';
import { cellCount, cellWords } from './cells';

/** All lengths are in units of the drawing, which is as wide as its place. */
const width = 640;
const rowHeight = 34;
const labelWidth = 250;
const numberWidth = 90;
/** As many letters have room before a row. */
const longestName = 38;

const x = (most: number) => scaleLinear([0, Math.max(1, most)], [labelWidth, width - numberWidth]);

interface ChartProps {
  readonly table: Table;
  readonly label: string;
}

const Svg = ({ label, rows, children }: { label: string; rows: number; children: React.ReactNode }) => (
  <svg className="chart" role="img" aria-label={label} viewBox={`0 0 ${width} ${rows * rowHeight + 8}`}>
    {children}
  </svg>
);

const RowName = ({ at, title }: { readonly at: number; readonly title: string }) => (
  <text x={labelWidth - 8} y={at * rowHeight + 22} textAnchor="end" className="chart-name">
    <title>{title}</title>
    {title.length > longestName ? `${title.slice(0, longestName - 1)}…` : title}
  </text>
);

/** One bar a row, of its first count, with the number at its end. */
export const Bars = ({ table, label }: ChartProps) => {
  const counts = table.rows.map(({ cells }) => cellCount(cells[0] ?? null) ?? 0);
  const to = x(Math.max(...counts));
  return (
    <Svg label={label} rows={table.rows.length}>
      {table.rows.map(({ id, title, cells }, at) => (
        <g key={id}>
          <RowName at={at} title={title} />
          <rect
            className="bar part-1"
            x={labelWidth}
            y={at * rowHeight + 8}
            width={Math.max(1, to(counts[at] ?? 0) - labelWidth)}
            height={20}
          />
          <text x={to(counts[at] ?? 0) + 6} y={at * rowHeight + 22}>
            {cellWords(cells[0] ?? null)}
          </text>
        </g>
      ))}
    </Svg>
  );
};

/** One bar a row, of all its counts one after the other; each part bears the number of its column, as the list below does. */
export const Stacked = ({ table, label }: ChartProps) => {
  const parts = table.columns.map((_, at) => at);
  const series = stack<Table['rows'][number], number>()
    .keys(parts)
    .value(({ cells }, part) => cellCount(cells[part] ?? null) ?? 0)([...table.rows]);
  const to = x(Math.max(...series.flatMap((each) => each.map(([, end]) => end))));
  return (
    <>
      <Svg label={label} rows={table.rows.length}>
        {table.rows.map(({ id, title }, at) => (
          <RowName key={id} at={at} title={title} />
        ))}
        {series.map((each, part) =>
          each.map(([begin, end], at) => (
            <g key={`${part} ${at}`}>
              <rect
                className={`bar part-${part + 1}`}
                x={to(begin)}
                y={at * rowHeight + 8}
                width={to(end) - to(begin)}
                height={20}
              />
              {to(end) - to(begin) > 14 && (
                <text className="part-number" x={(to(begin) + to(end)) / 2} y={at * rowHeight + 22} textAnchor="middle">
                  {part + 1}
                </text>
              )}
            </g>
          )),
        )}
      </Svg>
      <ol className="legend">
        {table.columns.map(({ id, title }, part) => (
          <li key={id}>
            <span className={`swatch part-${part + 1}`} aria-hidden="true" /> {title}
          </li>
        ))}
      </ol>
    </>
  );
};

/** A dot and its interval for every share of which enough is known; the rest in words. */
export const Intervals = ({ table, label }: ChartProps) => {
  const to = x(1);
  const lines = table.rows.flatMap(({ id, title, cells }) =>
    cells.flatMap((cell, at) =>
      cell?.kind === 'share'
        ? [{ id: `${id} ${at}`, title: `${title} · ${table.columns[at]?.title ?? ''}`, cell }]
        : [],
    ),
  );
  return (
    <Svg label={label} rows={lines.length}>
      {lines.map(({ id, title, cell }, at) => {
        const y = at * rowHeight + 18;
        return (
          <g key={id}>
            <RowName at={at} title={title} />
            {cell.share && (
              <>
                <line className="interval" x1={to(cell.share.from)} x2={to(cell.share.to)} y1={y} y2={y} />
                <circle className="bar part-1" cx={to(cell.share.of)} cy={y} r={6} />
              </>
            )}
            <text x={cell.share ? width - numberWidth + 8 : labelWidth} y={y + 4}>
              {cell.share ? `${Math.round(cell.share.of * 100)} %` : cellWords(cell)}
            </text>
          </g>
        );
      })}
    </Svg>
  );
};
