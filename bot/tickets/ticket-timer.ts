import { setImmediate } from 'node:timers/promises';
import { dueMove, timed } from '../../dialogs/tickets/timetable/timetable';
import type { Services } from '../services';
import { amend, tickets } from './amend';
import { writeMove } from './write-move';

type Needs = Pick<Services, 'store' | 'log' | 'clock' | 'policy' | 'systems' | 'wakeOutbox'>;

const mostAtOnce = 50;

/** Makes the moves of time: reminders, nudges, and closing what nobody answers. */
export interface Watch {
  /** Makes every move that is due; resolves when none is. */
  readonly sweep: () => Promise<void>;
  /** Times every ticket anew, as the configuration and the code are now, and then sweeps every `interval` milliseconds. */
  readonly start: (interval: number) => void;
  /** Ends that, and resolves when what is under way has ended. */
  readonly stop: () => Promise<void>;
}

/** Writes when time has something to do with the ticket next, and what is due, unless that stands there. */
const timeAnew = async ({ store, policy }: Needs, id: string): Promise<void> => {
  await amend(store, tickets, id, (ticket) => {
    const next = timed(ticket, policy);
    return next.nextAt === ticket.nextAt && next.dueAt === ticket.dueAt ? null : next;
  });
};

/** One move, or, when nothing is due after all (another process was faster, the targets are others), the right time for the next. */
const moveDue = async (services: Needs, id: string): Promise<void> => {
  const outcome = await writeMove(services, id, (ticket) => {
    const what = dueMove(ticket, services.policy, services.clock());
    return what && { role: 'time', what };
  });
  if (outcome.kind === 'refused') await timeAnew(services, id);
};

/** A watch over the tickets of this desk. Several processes may each have one: a move is a conditional write, so one makes it. */
export const makeTicketTimer = (services: Needs): Watch => {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const goesOn = (): boolean => !stopped;
  let running: Promise<void> | null = null;

  const attempt = async (id: string, what: (services: Needs, id: string) => Promise<void>): Promise<boolean> => {
    // A database in this process answers at once: without this nobody else would have a turn until all are done.
    await setImmediate();
    try {
      await what(services, id);
      return true;
    } catch (error) {
      services.log.error({ code: 'MM205_TIME', ticket: id, err: error }, 'a ticket could not be moved by time');
      return false;
    }
  };

  const sweepAll = async (): Promise<void> => {
    // A ticket that fails stays due; it is passed over until the next sweep, and makes room for as many others.
    const failed = new Set<string>();
    while (goesOn()) {
      const due = await services.store.listDueTickets(services.clock(), mostAtOnce + failed.size);
      const left = due.filter(({ id }) => !failed.has(id));
      if (left.length === 0) return;
      for (const { id } of left) if (goesOn() && !(await attempt(id, moveDue))) failed.add(id);
    }
  };

  const timeAll = async (): Promise<void> => {
    for (let last = 0; goesOn();) {
      const some = await services.store.listUnclosedTickets(last, mostAtOnce);
      const end = some.at(-1);
      if (!end) return;
      for (const { id } of some) if (goesOn()) await attempt(id, timeAnew);
      last = end.number;
    }
  };

  /** One after the other, so that a sweep that is asked for during another one sees what came meanwhile. */
  const then = (what: () => Promise<void>): Promise<void> => {
    const next = (running ?? Promise.resolve()).then(what, what);
    running = next;
    return next;
  };

  const logged = (done: Promise<void>): void => {
    done.catch((error: unknown) => services.log.error({ code: 'MM003_DATABASE', err: error }, 'watch'));
  };

  return {
    sweep: () => then(sweepAll),
    start: (interval) => {
      logged(then(timeAll));
      logged(then(sweepAll));
      timer ??= setInterval(() => logged(then(sweepAll)), interval);
    },
    stop: async () => {
      stopped = true;
      if (timer) clearInterval(timer);
      await running?.catch(() => undefined);
    },
  };
};
