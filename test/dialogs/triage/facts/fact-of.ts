import { readFacts } from '../../../../dialogs/triage/facts/read-facts';
import type { FactId } from '../../../../domain/facts';

/** The value read for a fact, or "conflict" where two were read. */
export const factOf = (text: string, fact: FactId): string | undefined => {
  const { facts, conflicts } = readFacts(text);
  return conflicts.some((one) => one.fact === fact) ? 'conflict' : facts.find((one) => one.fact === fact)?.value;
};
