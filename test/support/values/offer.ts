import { carryOut } from '../../../bot/session/carry-out';
import { loadHeard, type TypedText } from '../../../bot/session/load-heard';
import { takenBy } from '../../../bot/session/hear-typed';
import type { Taker } from '../../../bot/session/taker';
import type { Services } from '../../../bot/services';
import type { Turn } from '../../../bot/turn';

/** Offers a typed text to one taker alone, as it is loaded for all of them; true when it took it. */
export const offer = async (
  services: Services,
  turn: Turn,
  typed: string | Omit<TypedText, 'kind'>,
  taker: Taker,
): Promise<boolean> => {
  const input: TypedText = { kind: 'text', ...(typeof typed === 'string' ? { text: typed } : typed) };
  const heard = await loadHeard(services, turn, input);
  const { deeds, isLeft } = takenBy(heard, [taker]);
  await carryOut(services, turn, heard, deeds);
  return !isLeft;
};
