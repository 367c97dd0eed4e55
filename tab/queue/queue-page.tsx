import { Button } from '@fluentui/react-button';
import { useEffect, useState } from 'react';
import type { AgentAct } from '../../contract/helpdesk';
import { ask } from '../frame/ask';
import { keep, kept } from '../frame/kept';
import { addressOf, goTo, stayAt, usePlace } from '../frame/router';
import { announce } from '../shell/announce';
import { useKeys } from '../shell/keys/keys';
import { Empty, Failed, Skeleton } from '../shell/states';
import { View } from '../shell/view';
import { say } from '../texts/say';
import { addressOfQueue, askedOf, filterNames, without, withoutFilters } from './asked-of';
import type { QueueAsked } from './asked-of';
import { BulkAnswer } from './bulk/bulk-answer';
import { BulkBar } from './bulk/bulk-bar';
import type { BulkKind } from './bulk/bulk-bar';
import { FilterBar } from './filter-bar';
import { useLiveQueue } from './live-queue';
import { keepList } from './opened-list';
import { Pages } from './pages';
import { ReadyViews } from './ready-views';
import { Rows } from './rows';
import { useBulk } from './bulk/use-bulk';
import type { Chosen } from './bulk/use-bulk';
import { useRowKeys } from './use-row-keys';

const lastKey = 'queue';

const isNarrowed = (asked: QueueAsked): boolean =>
  asked.text !== undefined || filterNames.some((name) => asked[name] !== undefined);

/** The queue, with what it is narrowed by, and what can be done to several of its tickets. */
export const QueuePage = () => {
  const { query } = usePlace();
  const asked = askedOf(query);
  const queue = useLiveQueue(asked);
  const { value, trouble, waiting } = queue;
  const [chosen, setChosen] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [opened, open] = useState<BulkKind | null>(null);
  const bulk = useBulk();
  const rows = value?.rows ?? [];
  const address = addressOfQueue(asked);

  // Who opens the queue anew finds it as they left it.
  const isBare = Object.keys(asked).length === 0;
  useEffect(() => {
    const last = kept(lastKey);
    if (isBare && last !== null) stayAt(last);
    else keep(lastKey, address);
  }, [isBare, address]);
  useEffect(() => {
    if (value)
      keepList(
        value.rows.map(({ number }) => number),
        address,
      );
  }, [value, address]);
  useEffect(() => {
    if (value?.straightTo) goTo(addressOf(`/queue/${value.straightTo}`));
  }, [value?.straightTo]);
  useEffect(() => {
    if (waiting > 0) announce(say('page-new-waiting', { count: waiting }));
  }, [waiting]);

  const choose = (ids: readonly string[], on: 'on' | 'off'): void =>
    setChosen((before) => {
      const next = new Map(before);
      for (const id of ids)
        if (on === 'on') next.set(id, rows.find((row) => row.id === id)?.seen ?? null);
        else next.delete(id);
      return next;
    });
  const keys = useRowKeys({ rows, chosen, choose, open });

  const chooseMatching = async (): Promise<void> => {
    const { tickets } = await ask('GET /queue/matching', without(asked, 'page', 'sort', 'order') as object);
    setChosen(new Map(tickets.map(({ ticket }) => [ticket, null])));
    announce(say('page-chosen', { count: tickets.length }));
  };
  const run = async (act: AgentAct, tickets: readonly Chosen[]): Promise<void> => {
    const came = await bulk.run(act, tickets);
    open(null);
    announce(say('page-bulk-done', { done: came.done, left: came.left.length }));
    // What it was not done to stays chosen, so that something else can be tried.
    if (!came.trouble) setChosen(new Map(came.left.map(({ ticket, seen }) => [ticket, seen])));
    queue.again();
  };
  useKeys({
    ...keys.table,
    C: {
      says: say('claim'),
      deed: () => {
        const active = rows.filter(({ id }) => (chosen.size > 0 ? chosen.has(id) : id === keys.active));
        if (active.length > 0)
          void run(
            { verb: 'claim-ticket' },
            active.map(({ id, seen }) => ({ ticket: id, seen })),
          );
      },
    },
  });
  const tickets = [...chosen].map(([ticket, seen]) => ({ ticket, seen }));
  return (
    <View title={say('page-queue')} wide="wide">
      <ReadyViews asked={asked} counts={value?.counts ?? null} />
      <FilterBar asked={asked} queue={value} />
      {bulk.progress && (
        <p role="status">{say('page-bulk-progress', { done: bulk.progress.done, of: bulk.progress.of })}</p>
      )}
      {bulk.outcome && <BulkAnswer outcome={bulk.outcome} forget={bulk.forget} />}
      {chosen.size > 0 && (
        <BulkBar
          count={chosen.size}
          sample={tickets[0]?.ticket ?? ''}
          matching={value && value.total > chosen.size && value.total > rows.length ? value.total : null}
          chooseMatching={() => void chooseMatching()}
          opened={opened}
          open={open}
          run={(act) => void run(act, tickets)}
          clear={() => setChosen(new Map())}
        />
      )}
      {waiting > 0 && (
        <Button className="waiting" appearance="primary" size="small" onClick={queue.show}>
          {say('page-new-waiting', { count: waiting })}
        </Button>
      )}
      {trouble && <Failed trouble={trouble} again={queue.again} />}
      {value === null && !trouble && <Skeleton lines={12} />}
      {value?.rows.length === 0 &&
        (isNarrowed(asked) ? (
          <Empty title={say('page-nothing-matches')}>
            <Button onClick={() => stayAt(addressOfQueue(withoutFilters(asked)))}>{say('page-clear-filters')}</Button>
          </Empty>
        ) : (
          <Empty title={value.counts.all === 0 ? say('page-no-tickets-at-all') : say('page-all-done')} />
        ))}
      {value && value.rows.length > 0 && (
        <>
          <Rows
            rows={rows}
            before={(value.page - 1) * rows.length}
            total={value.total}
            active={keys.active}
            activate={keys.activate}
            chosen={new Set(chosen.keys())}
            choose={choose}
          />
          <Pages asked={asked} page={value.page} pages={value.pages} total={value.total} />
        </>
      )}
    </View>
  );
};
