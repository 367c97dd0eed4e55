import type { AgentMove } from '../../dialogs/tickets/moves/move-request';
import { refusedMove } from '../../dialogs/tickets/moves/present-state';
import type { Ticket } from '../../domain/ticket';
import type { Refusal } from './agents';
import type { Services } from '../services';
import { MergeRefused, mergeBeside } from '../tickets/merge-tickets';
import type { Actor } from '../turn';
import { writeMove } from '../tickets/write-move';
import type { MoveOutcome } from '../tickets/write-move';
import { say } from '../../texts/say';

type Needs = Pick<Services, 'store' | 'clock' | 'policy' | 'systems' | 'wakeOutbox'>;

/** What came of an agent's move: the ticket as it is now, or why nothing was changed. */
export type AgentOutcome = { readonly ticket: Ticket } | Refusal;

/** False for what is to be taken back and has gone meanwhile. */
const isStillHeld = ({ messages }: Ticket, what: AgentMove): boolean =>
  !('message' in what) || messages.some(({ id, heldUntil }) => id === what.message && heldUntil !== undefined);

/** The move with all that belongs to it; a merge writes two tickets or none. */
const written = (
  services: Needs,
  turn: Actor,
  id: string,
  what: AgentMove,
  fits: (ticket: Ticket) => boolean,
): Promise<MoveOutcome> =>
  writeMove(
    services,
    id,
    (ticket) => (isStillHeld(ticket, what) && fits(ticket) ? { role: 'agent', person: turn.person, what } : null),
    what.move === 'merge' ? mergeBeside(services, turn, what.into) : undefined,
  );

/** Makes the move of somebody who was checked to be an agent of the ticket's helpdesk. */
export const moveByAgent = async (
  services: Needs,
  turn: Actor,
  id: string,
  what: AgentMove,
  fits: (ticket: Ticket) => boolean = () => true,
): Promise<AgentOutcome> => {
  try {
    const outcome = await written(services, turn, id, what, fits);
    if (outcome.kind === 'unknown') return { code: 'MM303_NO_TICKET', no: say('i-do-not-know-this') };
    const { ticket } = outcome;
    const isTheirsAlready =
      what.move === 'claim' && ticket.claimedBy?.id === turn.person.id && ticket.state === 'claimed';
    if (outcome.kind === 'moved' || isTheirsAlready) return { ticket };
    // The card that they saw may be older than the ticket.
    services.wakeOutbox();
    if (!isStillHeld(ticket, what)) return { code: 'MM302_MOVE', no: say('nothing-to-take-back') };
    return { code: 'MM302_MOVE', no: refusedMove(ticket, what.move, outcome.refused) };
  } catch (error) {
    if (error instanceof MergeRefused) return { code: 'MM302_MOVE', no: error.no };
    throw error;
  }
};
