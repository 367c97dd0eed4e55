import type { factsOfCode, FactOfCode, Facts } from '../../domain/facts';

/** For some facts some of their values, which a pack has to have: what code relies on is not misspelt. */
type ValuesOfCode = { readonly [Id in FactOfCode]?: readonly (typeof factsOfCode)[Id][number][] };

/** The preparation that puts local data into safety before a data-losing procedure. */
export const savingProcedure = 'save-local-data';

/** Facts that forbid every procedure that touches the .ost: there is none, or it may hold the only good copy. */
const forbidding = {
  outlook: ['new', 'mac', 'mobile', 'web'],
  account: ['imap', 'pop', 'activesync'],
  'web-right': ['no'],
  affected: ['everybody'],
} as const satisfies ValuesOfCode;
export const forbidsOst: Readonly<Record<string, readonly string[]>> = forbidding;

/**
 * What forbids it on the way through a guide: besides, nothing is repaired without a connection, which is for an
 * administrator. An agent may know that it is back, and has to be able to take a repair back without it.
 */
export const forbidsOstInGuide: typeof forbidsOst = {
  ...forbidsOst,
  'status-bar': ['disconnected', 'trying', 'limited', 'need-password'],
};

/** Facts that must have been learned before a procedure that touches the .ost. */
export const neededForOst: readonly FactOfCode[] = ['outlook', 'web-right'];

/**
 * True when local data need not be asked for any more. A "no" that was said in passing does not count: people do not
 * know what lives on their computer only until they are asked in so many words.
 */
export const knowsLocalData = (facts: Facts): boolean => {
  const fact = facts['local-data'];
  return fact !== undefined && (fact.source === 'asked' || fact.value === 'yes');
};
