import { useEffect, useRef } from 'react';
import { addressOf, placeOf } from '../frame/router';
import { DueWords } from '../parts/due-words';
import { LinkTo } from '../parts/link-to';
import { StateBadge } from '../parts/state-badge';
import { say } from '../texts/say';
import { addressOfQueue, askedOf } from './asked-of';
import { useLiveQueue } from './live-queue';
import { listAddress } from './opened-list';
import { rowTitle, whoseOf } from './row-parts';

/** The list from which a ticket was opened, beside it, where there is room for both. */
export const SideList = ({ open }: { readonly open: string }) => {
  const { value } = useLiveQueue(askedOf(placeOf(listAddress() || addressOfQueue({})).query));
  const here = useRef<HTMLLIElement>(null);
  const isThere = value !== null;
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [open, isThere]);
  return (
    <nav className="side-list" aria-label={say('page-queue')}>
      <ol>
        {value?.rows.map((row) => {
          const isOpen = String(row.number) === open || row.id === open;
          return (
            <li key={row.id} ref={isOpen ? here : undefined} className={isOpen ? 'side-here' : undefined}>
              <LinkTo to={addressOf(`/queue/${row.number}`)} isHere={isOpen}>
                <span className="number">{row.number}</span> {rowTitle(row)}
              </LinkTo>
              <p className="quiet">
                <StateBadge state={row.state} /> {whoseOf(row)} · <DueWords {...row} />
              </p>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
