import type { Services } from '../services';
import type { Turn } from '../turn';
import { setUpTaker } from '../helpdesk/set-up-taker';
import { threadTaker } from '../helpdesk/thread-taker';
import { replyTaker } from '../own-tickets/reply-taker';
import { ticketCommandTaker } from '../own-tickets/ticket-command-taker';
import { carryOut } from './carry-out';
import { converse } from './hear-text';
import { loadHeard } from './load-heard';
import type { Loaded, TypedText } from './load-heard';
import type { Taker } from './taker';

/** In this order: what names exactly what it wants comes before what could be meant. */
const takers: readonly Taker[] = [setUpTaker, threadTaker, ticketCommandTaker, replyTaker];

/** Offers a text to these takers; true when one of them took it, and what it wanted is done. */
export const offerTo = async (
  services: Services,
  turn: Turn,
  { heard }: Loaded,
  some: readonly Taker[],
): Promise<boolean> => {
  for (const taker of some) {
    const taken = taker(heard);
    if (!taken) continue;
    await carryOut(services, turn, heard, taken.deeds);
    if (!taken.goesOn) return true;
  }
  return false;
};

/** A typed text: read once, loaded once, and given to the first taker that it is meant for, else to the conversation. */
export const hearTyped = async (services: Services, turn: Turn, typed: TypedText): Promise<void> => {
  const loaded = await loadHeard(services, turn, typed);
  if (await offerTo(services, turn, loaded, takers)) return;
  const { heard, latest } = loaded;
  // Files that went to a ticket changed it, and where others read along tickets were not looked for.
  const isCurrent = turn.address.place === 'personal' && heard.attached === 0;
  await converse(services, turn, heard.reading, { latest, tickets: isCurrent ? heard.tickets : null });
};
