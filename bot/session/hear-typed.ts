import { setUpTaker } from '../helpdesk/set-up-taker';
import { threadTaker } from '../helpdesk/thread-taker';
import { backAgainTaker } from '../own-tickets/back-again-taker';
import { openQuestionTaker } from '../own-tickets/open-question-taker';
import { ownDataTaker } from '../own-tickets/own-data/own-data-taker';
import { replyTaker } from '../own-tickets/reply-taker';
import { ticketCommandTaker } from '../own-tickets/ticket-command-taker';
import type { Services } from '../services';
import type { Turn } from '../turn';
import { carryOut } from './carry-out';
import { converse } from './hear-text';
import { loadHeard } from './load-heard';
import type { TypedText } from './load-heard';
import type { Deed, Heard, Taker } from './taker';

const ofTickets: readonly Taker[] = [openQuestionTaker, ticketCommandTaker, backAgainTaker, replyTaker];

/** Who may take a text, in this order: what names exactly what it wants comes before what could be meant. */
const takersOf = ({ thread, tickets, command, attached }: Heard): readonly Taker[] => {
  if (thread) return [setUpTaker, threadTaker];
  const isOfTickets = tickets.length > 0 || command !== null || attached > 0;
  return isOfTickets ? [setUpTaker, ownDataTaker, ...ofTickets] : [setUpTaker, ownDataTaker];
};

/** All that is to be done with a text, and whether the conversation is still to hear it. */
export interface TakenByAll {
  readonly deeds: readonly Deed[];
  readonly isLeft: boolean;
  /** What was asked last is answered. */
  readonly answers: boolean;
}

/** Offers a text to the takers, one after the other, until one keeps it. */
export const takenBy = (heard: Heard, takers: readonly Taker[] = takersOf(heard)): TakenByAll => {
  const deeds: Deed[] = [];
  for (const taker of takers) {
    const taken = taker(heard);
    deeds.push(...(taken?.deeds ?? []));
    if (taken && !taken.goesOn) return { deeds, isLeft: false, answers: taken.answers === true };
  }
  return { deeds, isLeft: true, answers: false };
};

/** A typed text: read once, loaded once, and given to the first taker that it is meant for, else to the conversation. */
export const hearTyped = async (services: Services, turn: Turn, typed: TypedText): Promise<void> => {
  const heard = await loadHeard(services, turn, typed);
  const { deeds, isLeft, answers } = takenBy(heard);
  if (answers) await services.store.saveQuestion(turn.address.conversationId, null);
  await carryOut(services, turn, heard, deeds);
  if (!isLeft) return;
  // Files that went to a ticket changed it, and where others read along tickets were not looked for.
  const isCurrent = turn.address.place === 'personal' && heard.attached === 0;
  await converse(services, turn, heard.reading, { latest: heard.latest, tickets: isCurrent ? heard.tickets : null });
};
