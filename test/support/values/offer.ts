import { offerTo } from '../../../bot/session/hear-typed';
import { loadHeard } from '../../../bot/session/load-heard';
import type { TypedText } from '../../../bot/session/load-heard';
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
  return offerTo(services, turn, await loadHeard(services, turn, input), [taker]);
};
