import type { Incident } from '../../domain/incident';
import type { Store, Written } from '../../domain/ports';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';

/** Others wrote what was to be changed, between the reading and the writing. */
export class Outdated extends Error {
  constructor() {
    super('Others wrote the same meanwhile.');
  }
}

/** So often a change is tried before it is given up: several times what a busy helpdesk makes of one ticket at once. */
export const patience = 50;

/**
 * Reads, changes and writes, and does so again on what there is by then for as long as others are faster. An attempt
 * throws Outdated for that, and has written nothing. When patience ends, the last Outdated goes to whoever asked: a turn
 * apologizes, a job is tried again later, the timer comes back with its next sweep.
 */
export const untilWritten = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Outdated) || tries === patience) throw error;
    }
  }
};

/** @throws Outdated when the row was written by others meanwhile */
export const unlessOutdated = async (writing: Promise<Written>): Promise<void> => {
  if ((await writing) === 'outdated') throw new Outdated();
};

/** Rows that are written against the version that was read. */
export interface Rows<T> {
  readonly find: (store: Store, id: string) => Promise<T | undefined>;
  readonly update: (store: Store, row: T) => Promise<Written>;
}

export const sessions: Rows<Session> = {
  find: (store, id) => store.findSession(id),
  update: (store, session) => store.updateSession(session),
};
export const tickets: Rows<Ticket> = {
  find: (store, id) => store.findTicket(id),
  update: (store, ticket) => store.updateTicket(ticket),
};
export const incidents: Rows<Incident> = {
  find: (store, id) => store.findIncident(id),
  update: (store, incident) => store.updateIncident(incident),
};

/**
 * Changes a row, whatever else is written to it meanwhile. `change` gives null when there is nothing to change any more.
 * `beside` writes what belongs to the same transaction; it is handed the row with the version that it was written against.
 * Gives the row as it is stored then, or null when it was not changed.
 */
export const amend = async <T extends { readonly version: number }>(
  store: Store,
  { find, update }: Rows<T>,
  id: string,
  change: (row: T) => T | null,
  beside?: (store: Store, row: T) => Promise<void>,
): Promise<T | null> =>
  untilWritten(async () => {
    const found = await find(store, id);
    const next = found === undefined ? null : change(found);
    if (next === null) return null;
    if (beside === undefined) await unlessOutdated(update(store, next));
    else
      await store.transaction(async (inner) => {
        await unlessOutdated(update(inner, next));
        await beside(inner, next);
      });
    return { ...next, version: next.version + 1 };
  });
