import { Checkbox } from '@fluentui/react-checkbox';
import { useEffect, useRef } from 'react';
import type { QueueRow } from '../../contract/helpdesk';
import { ticketsWithDrafts } from '../frame/drafts';
import { DueWords } from '../parts/due-words';
import { StateBadge } from '../parts/state-badge';
import { useWidth } from '../parts/use-width';
import { When } from '../parts/when';
import { say } from '../texts/say';
import { Marks, RowLink, whoseOf } from './row-parts';

interface RowsProps {
  readonly rows: readonly QueueRow[];
  /** How many tickets there are before these, and in all. */
  readonly before: number;
  readonly total: number;
  readonly active: string | null;
  readonly activate: (id: string) => void;
  readonly chosen: ReadonlySet<number>;
  readonly choose: (numbers: readonly number[], on: 'on' | 'off') => void;
}

/** Puts the focus on the row that keys have made the active one, unless something in it has the focus already. */
const useFocused = (active: string | null) => {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (active !== null && row.current?.contains(document.activeElement) === false) row.current.focus();
  }, [active]);
  return row;
};

const Last = ({ last }: Pick<QueueRow, 'last'>) =>
  last && (
    <>
      <span className="last-word">
        {last.by}: {last.text}
      </span>
      <When at={last.at} />
    </>
  );

const Cards = ({ rows }: Pick<RowsProps, 'rows'>) => {
  const drafts = ticketsWithDrafts();
  return (
    <ul className="plain">
      {rows.map((row) => (
        <li key={row.id} className="tile queue-card">
          <div className="ticket-line-head">
            <RowLink row={row} />
            <StateBadge state={row.state} />
          </div>
          <p>
            {row.requester} · {whoseOf(row)} · {say('urgency', { urgency: row.urgency })}
          </p>
          <p>
            <DueWords due={row.due} state={row.state} requester={row.requester} />
          </p>
          <Marks row={row} hasDraft={drafts.has(row.number)} />
          <p className="quiet">
            <Last last={row.last} />
          </p>
        </li>
      ))}
    </ul>
  );
};

/** The tickets of a page: a table, or cards where there is room for one column only. */
export const Rows = ({ rows, before, total, active, activate, chosen, choose }: RowsProps) => {
  const focused = useFocused(active);
  const isNarrow = useWidth('narrow');
  if (isNarrow) return <Cards rows={rows} />;
  const drafts = ticketsWithDrafts();
  const here = rows.filter(({ number }) => chosen.has(number)).length;
  return (
    <table className="queue" aria-rowcount={total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="narrow">
            <Checkbox
              aria-label={say('page-choose-all')}
              checked={here === 0 ? false : here === rows.length ? true : 'mixed'}
              onChange={(_, { checked }) =>
                choose(
                  rows.map(({ number }) => number),
                  checked === false ? 'off' : 'on',
                )
              }
            />
          </th>
          <th scope="col">{say('page-column-problem')}</th>
          <th scope="col">{say('page-column-who')}</th>
          <th scope="col">{say('page-column-state')}</th>
          <th scope="col">{say('page-column-whose')}</th>
          <th scope="col">{say('page-column-due')}</th>
          <th scope="col">{say('page-column-last')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr
            key={row.id}
            ref={row.id === active ? focused : undefined}
            tabIndex={row.id === (active ?? rows[0]?.id) ? 0 : -1}
            aria-rowindex={before + at + 2}
            className={[row.requesterWroteLast && 'row-new', row.id === active && 'row-active']
              .filter(Boolean)
              .join(' ')}
            onFocus={({ target, currentTarget }) => {
              if (target === currentTarget) activate(row.id);
            }}
          >
            <td className="narrow">
              <Checkbox
                aria-label={say('page-choose-ticket', { number: row.number })}
                checked={chosen.has(row.number)}
                onChange={(_, { checked }) => choose([row.number], checked === true ? 'on' : 'off')}
              />
            </td>
            <td>
              <RowLink row={row} />
              <Marks row={row} hasDraft={drafts.has(row.number)} />
            </td>
            <td>
              {row.requester}
              {row.affected !== null && <span className="quiet"> {say('page-for', { name: row.affected })}</span>}
            </td>
            <td>
              <StateBadge state={row.state} />
              {(row.urgency === 'high' || row.urgency === 'urgent') && (
                <span className={`mark urgency-${row.urgency}`}>{say('urgency', { urgency: row.urgency })}</span>
              )}
            </td>
            <td>{whoseOf(row)}</td>
            <td>
              <DueWords due={row.due} state={row.state} requester={row.requester} />
            </td>
            <td className="last">
              <Last last={row.last} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
