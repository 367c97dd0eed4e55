import type { FactId } from '../../domain/facts';

const setUp: readonly FactId[] = ['outlook', 'windows', 'account', 'build'];

/**
 * True for a fact of what somebody works with: as certain told in passing as told outright, and from it alone nobody can know
 * what is wrong.
 */
export const isOfSetUp = (fact: FactId): boolean => setUp.includes(fact);
