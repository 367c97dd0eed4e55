import type { LedgerEntry } from '../../domain/walk';
import { wasCarriedOut } from '../../domain/walk';
import type { Library, Procedure } from './guide';

/** The procedure carried out last that leaves something as it is now and was not taken back since; null for none. */
export const leftBehind = (library: Library, ledger: readonly LedgerEntry[]): Procedure | null => {
  const carriedOut = ledger.filter(wasCarriedOut).map(({ procedure }) => procedure);
  const last = carriedOut.findLastIndex((id) => Boolean(library.procedures.get(id)?.leaves));
  const procedure = library.procedures.get(carriedOut[last] ?? '');
  const back = procedure?.leaves?.back;
  return procedure && back !== undefined && !carriedOut.slice(last).includes(back) ? procedure : null;
};
