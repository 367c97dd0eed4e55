import { draw } from '../../../cards/draw';
import type { Services } from '../../../bot/services';
import { migrate } from '../../../storage/migrate';
import { openDatabase } from '../../../storage/open/open-database';
import { makeStore } from '../../../storage/store';
import { captureLog } from './captured-log';
import type { CapturedLog } from './captured-log';
import { makeFakeDirectory } from './fake-directory';
import type { FakeDirectory } from './fake-directory';
import { makeFakeMessenger } from './fake-messenger';
import type { FakeMessenger } from './fake-messenger';
import { shippedLibrary } from './library';
import { aPolicy } from './policy';
import { surroundings } from '../surroundings';

/** The helpdesk's channel in tests. */
export const helpdeskChannel = '19:helpdesk@thread.tacv2';

/** A desk over an empty database in memory, with a clock that stands still until it is turned. */
export interface TestDesk extends Services {
  readonly messenger: FakeMessenger;
  readonly directory: FakeDirectory;
  readonly captured: CapturedLog;
  readonly turnClock: (milliseconds: number) => void;
  /** How often somebody asked for the outbox. */
  readonly woken: () => number;
  readonly close: () => Promise<void>;
}

/** Opens a desk, over an empty database in memory unless another is named; close it after the test. */
export const openDesk = async (level: 'info' | 'debug' = 'info', database = ':memory:'): Promise<TestDesk> => {
  const { db, close } = await openDatabase(database);
  await migrate(db);
  let now = Date.UTC(2026, 10, 20, 9, 0);
  let ids = 0;
  let wakes = 0;
  const captured = captureLog(level);
  return {
    store: makeStore(db, { ...surroundings, now: () => now }),
    messenger: makeFakeMessenger(),
    log: captured.log,
    captured,
    clock: () => now,
    newId: () => `id-${(ids += 1)}`,
    library: shippedLibrary(),
    draw,
    directory: makeFakeDirectory(),
    agents: null,
    admins: [],
    policy: aPolicy(),
    systems: new Map(),
    incidents: { requesters: 3, within: 30 * 60_000 },
    helpdesk: { teamId: 'team-1', channelId: helpdeskChannel },
    supportContact: 'https://support.example/contact',
    wakeOutbox: () => void (wakes += 1),
    woken: () => wakes,
    turnClock: (milliseconds) => void (now += milliseconds),
    close,
  };
};
