import type { Ticket } from '../../../domain/ticket';
import type { ProcedureResult } from '../../../domain/walk';

/** What came of a fix that was sent; null as long as nothing has. */
export const resultOfFix = ({ ledger }: Pick<Ticket, 'ledger'>, fix: string): ProcedureResult | null => {
  const result = ledger.findLast(({ step }) => step === `sent:${fix}`)?.result;
  return result === undefined || result === 'begun' || result === 'partly' ? null : result;
};
