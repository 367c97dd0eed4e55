import type { makeStore } from '../../../storage/store';

/** What a store needs besides its database, where neither the time nor a broken row matters. */
export const surroundings: Parameters<typeof makeStore>[1] = { now: () => 0, report: () => undefined };
