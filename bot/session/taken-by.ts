import { setUpTaker } from '../helpdesk/set-up-taker';
import { threadTaker } from '../helpdesk/thread-taker';
import { backAgainTaker } from '../own-tickets/back-again-taker';
import { replyTaker } from '../own-tickets/reply-taker';
import { ticketCommandTaker } from '../own-tickets/ticket-command-taker';
import type { Deed, Heard, Taker } from './taker';

/** In this order: what names exactly what it wants comes before what could be meant. */
const takers: readonly Taker[] = [setUpTaker, threadTaker, ticketCommandTaker, backAgainTaker, replyTaker];

/** All that is to be done with a text, and whether the conversation is still to hear it. */
export interface TakenByAll {
  readonly deeds: readonly Deed[];
  readonly isLeft: boolean;
}

/** Offers a text to the takers, one after the other, until one keeps it. */
export const takenBy = (heard: Heard, some: readonly Taker[] = takers): TakenByAll => {
  const deeds: Deed[] = [];
  for (const taker of some) {
    const taken = taker(heard);
    deeds.push(...(taken?.deeds ?? []));
    if (taken && !taken.goesOn) return { deeds, isLeft: false };
  }
  return { deeds, isLeft: true };
};
