import type { Services } from '../services';
import type { Turn } from '../turn';
import { carryOut } from './carry-out';
import { converse } from './hear-text';
import { loadHeard } from './load-heard';
import type { TypedText } from './load-heard';
import { takenBy } from './taken-by';

/** A typed text: read once, loaded once, and given to the first taker that it is meant for, else to the conversation. */
export const hearTyped = async (services: Services, turn: Turn, typed: TypedText): Promise<void> => {
  const heard = await loadHeard(services, turn, typed);
  const { deeds, isLeft } = takenBy(heard);
  await carryOut(services, turn, heard, deeds);
  if (!isLeft) return;
  // Files that went to a ticket changed it, and where others read along tickets were not looked for.
  const isCurrent = turn.address.place === 'personal' && heard.attached === 0;
  await converse(services, turn, heard.reading, { latest: heard.latest, tickets: isCurrent ? heard.tickets : null });
};
