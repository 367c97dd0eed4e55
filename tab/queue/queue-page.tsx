import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { useEffect } from 'react';
import type { AgentAct } from '../../contract/helpdesk';
import { keep, kept } from '../frame/kept';
import { addressOf, goTo, stayAt, usePlace } from '../frame/router';
import { Notice } from '../parts/notice';
import { announce } from '../shell/announce';
import { useKeys } from '../shell/keys/keys';
import { Empty, Failed, FailedAgain, Skeleton } from '../shell/states';
import { View } from '../shell/view';
import { say } from '../texts/say';
import { addressOfQueue, askedOf, filterNames, withoutFilters } from './asked-of';
import type { QueueAsked } from './asked-of';
import { BulkAnswer } from './bulk/bulk-answer';
import { BulkBar } from './bulk/bulk-bar';
import { FilterBar } from './filter-bar';
import { useLiveQueue } from './live-queue';
import { keepList } from './opened-list';
import { Pages } from './pages';
import { ReadyViews } from './ready-views';
import { Rows } from './rows';
import { useChosen } from './bulk/use-chosen';
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
  const bulk = useBulk();
  const rows = value?.rows ?? [];
  const address = addressOfQueue(asked);
  const { chosen, choose, chooseOnly, opened, open, ...choosing } = useChosen(asked, rows);

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

  const numbers = new Set(chosen.map(({ number }) => number));
  const keys = useRowKeys({ rows, chosen: numbers, choose, open });
  // C goes by what the bar goes by; where nothing is chosen, by the active row.
  const meant = chosen.length > 0 ? chosen : rows.filter(({ id }) => id === keys.active);

  const run = async (act: AgentAct, tickets: readonly Chosen[]): Promise<void> => {
    const came = await bulk.run(act, tickets);
    open(null);
    announce(say('page-bulk-done', { done: came.done, left: came.left.length }));
    // What it was not done to stays chosen, so that something else can be tried.
    if (!came.trouble)
      chooseOnly(came.left.map(({ ticket, number, seen }) => ({ number: number ?? Number(ticket), seen })));
    queue.again();
  };
  useKeys({
    ...keys.table,
    C: { says: say('claim'), deed: () => meant.length > 0 && void run({ verb: 'claim-ticket' }, meant) },
  });
  return (
    <View title={say('page-queue')} wide="wide">
      <ReadyViews asked={asked} counts={value?.counts ?? null} />
      <FilterBar asked={asked} queue={value} />
      {bulk.progress && (
        <Notice>
          <MessageBar>
            <MessageBarBody>
              {say('page-bulk-progress', { done: bulk.progress.done, of: bulk.progress.of })}
            </MessageBarBody>
          </MessageBar>
        </Notice>
      )}
      {bulk.outcome && (
        <Notice>
          <BulkAnswer outcome={bulk.outcome} forget={bulk.forget} />
        </Notice>
      )}
      {waiting > 0 && (
        <Notice>
          <Button appearance="primary" onClick={queue.show}>
            {say('page-new-waiting', { count: waiting })}
          </Button>
        </Notice>
      )}
      {choosing.trouble && (
        <Notice>
          <Failed trouble={choosing.trouble} again={() => void choosing.chooseMatching()} />
        </Notice>
      )}
      <FailedAgain asked={queue} />
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
            before={value.page < value.pages ? (value.page - 1) * rows.length : value.total - rows.length}
            total={value.total}
            active={keys.active}
            activate={keys.activate}
            chosen={numbers}
            choose={choose}
          />
          <Pages asked={asked} page={value.page} pages={value.pages} total={value.total} />
        </>
      )}
      {chosen.length > 0 && (
        <BulkBar
          count={chosen.length}
          sample={String(chosen[0]?.number ?? '')}
          matching={value && value.total > chosen.length && value.total > rows.length ? value.total : null}
          chooseMatching={() => void choosing.chooseMatching()}
          opened={opened}
          open={open}
          run={(act) => void run(act, chosen)}
          clear={() => chooseOnly([])}
        />
      )}
    </View>
  );
};
