import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Table } from '../../contract/insights';
import { useWidth } from '../parts/use-width';
import { cellCount, cellWords } from './cells';

/** How a chart is laid out, in units of the drawing, which is as wide as its place. */
interface Frame {
  readonly width: number;
  readonly rowHeight: number;
  /** Where bars begin, and how far below the top of their row. */
  readonly left: number;
  readonly top: number;
  /** Where the middle of a line of words beside a bar is. */
  readonly words: number;
  /** How much room the numbers behind the bars have, and how many letters a name. */
  readonly numbers: number;
  readonly letters: number;
}

/** On a desk names stand before their bars; on a phone above them. */
const frames = {
  wide: { width: 640, rowHeight: 34, left: 250, top: 8, words: 22, numbers: 90, letters: 38 },
  narrow: { width: 300, rowHeight: 52, left: 0, top: 24, words: 38, numbers: 84, letters: 46 },
} as const satisfies Record<string, Frame>;

const useFrame = (): Frame => frames[useWidth('narrow') ? 'narrow' : 'wide'];

const x = ({ left, width, numbers }: Frame, most: number) =>
  scaleLinear([0, Math.max(1, most)], [left, width - numbers]);

interface ChartProps {
  readonly table: Table;
  readonly label: string;
}

interface RowsProps {
  readonly frame: Frame;
  readonly label: string;
  readonly rows: number;
  readonly children: React.ReactNode;
}

const Svg = ({ frame: { width, rowHeight }, label, rows, children }: RowsProps) => (
  <svg className="chart" role="img" aria-label={label} viewBox={`0 0 ${width} ${rows * rowHeight + 8}`}>
    {children}
  </svg>
);

const RowName = ({ frame, at, title }: { readonly frame: Frame; readonly at: number; readonly title: string }) => {
  const { left, rowHeight, letters } = frame;
  const isAbove = left === 0;
  return (
    <text
      x={isAbove ? 0 : left - 8}
      y={at * rowHeight + (isAbove ? 16 : frame.words)}
      textAnchor={isAbove ? 'start' : 'end'}
      className="chart-name"
    >
      <title>{title}</title>
      {title.length > letters ? `${title.slice(0, letters - 1)}…` : title}
    </text>
  );
};

/** One bar a row, of its first count, with the number at its end. */
export const Bars = ({ table, label }: ChartProps) => {
  const frame = useFrame();
  const { left, rowHeight, top, words } = frame;
  const counts = table.rows.map(({ cells }) => cellCount(cells[0] ?? null) ?? 0);
  const to = x(frame, Math.max(...counts));
  return (
    <Svg frame={frame} label={label} rows={table.rows.length}>
      {table.rows.map(({ id, title, cells }, at) => (
        <g key={id}>
          <RowName frame={frame} at={at} title={title} />
          <rect
            className="bar part-1"
            x={left}
            y={at * rowHeight + top}
            width={Math.max(1, to(counts[at] ?? 0) - left)}
            height={20}
          />
          <text x={to(counts[at] ?? 0) + 6} y={at * rowHeight + words}>
            {cellWords(cells[0] ?? null)}
          </text>
        </g>
      ))}
    </Svg>
  );
};

/** One bar a row, of all its counts one after the other; each part bears the number of its column, as the list below does. */
export const Stacked = ({ table, label }: ChartProps) => {
  const frame = useFrame();
  const { rowHeight, top, words } = frame;
  const parts = table.columns.map((_, at) => at);
  const series = stack<Table['rows'][number], number>()
    .keys(parts)
    .value(({ cells }, part) => cellCount(cells[part] ?? null) ?? 0)([...table.rows]);
  const to = x(frame, Math.max(...series.flatMap((each) => each.map(([, end]) => end))));
  return (
    <>
      <Svg frame={frame} label={label} rows={table.rows.length}>
        {table.rows.map(({ id, title }, at) => (
          <RowName key={id} frame={frame} at={at} title={title} />
        ))}
        {series.map((each, part) =>
          each.map(([begin, end], at) => (
            <g key={`${part} ${at}`}>
              <rect
                className={`bar part-${part + 1}`}
                x={to(begin)}
                y={at * rowHeight + top}
                width={to(end) - to(begin)}
                height={20}
              />
              {to(end) - to(begin) > 14 && (
                <text
                  className="part-number"
                  x={(to(begin) + to(end)) / 2}
                  y={at * rowHeight + words}
                  textAnchor="middle"
                >
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
  const frame = useFrame();
  const { left, width, rowHeight, top, numbers } = frame;
  const to = x(frame, 1);
  const lines = table.rows.flatMap(({ id, title, cells }) =>
    cells.flatMap((cell, at) =>
      cell?.kind === 'share'
        ? [{ id: `${id} ${at}`, title: `${title} · ${table.columns[at]?.title ?? ''}`, cell }]
        : [],
    ),
  );
  return (
    <Svg frame={frame} label={label} rows={lines.length}>
      {lines.map(({ id, title, cell }, at) => {
        const y = at * rowHeight + top + 10;
        return (
          <g key={id}>
            <RowName frame={frame} at={at} title={title} />
            {cell.share && (
              <>
                <line className="interval" x1={to(cell.share.from)} x2={to(cell.share.to)} y1={y} y2={y} />
                <circle className="bar part-1" cx={to(cell.share.of)} cy={y} r={6} />
              </>
            )}
            <text x={cell.share ? width - numbers + 8 : left} y={y + 4}>
              {cell.share ? `${Math.round(cell.share.of * 100)} %` : cellWords(cell)}
            </text>
          </g>
        );
      })}
    </Svg>
  );
};
