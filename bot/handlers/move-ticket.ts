import type { AgentMove } from '../../dialogs/helpdesk/asked';
import { ticketViewOf } from '../../dialogs/conversation/view-of';
import type { TicketAction } from '../../dialogs/event';
import type { ErrorCode } from '../../domain/errors';
import type { Ticket } from '../../domain/ticket';
import { helpdeskOf, whyNotAgent } from '../agents';
import { sceneOf } from '../desk';
import type { Desk } from '../desk';
import type { Turn } from '../turn';
import { writeMove } from '../write-move';
import { agentMoveOf } from './agent-move-of';

const present = (ticket: Ticket): string =>
  ticket.claimedBy ? `It is ${ticket.state} by ${ticket.claimedBy.name}.` : `It is ${ticket.state} now.`;

/** Says no to whoever pressed, and to the log with a code. Nothing was changed. */
const refuse = (desk: Desk, turn: Turn, action: TicketAction, code: ErrorCode, text: string): void => {
  desk.log.warn({ code, ticket: action.ticket, person: turn.person.id, verb: action.verb }, 'refused');
  turn.answer({ kind: 'notice', text });
};

const showPresent = (desk: Desk, turn: Turn, ticket: Ticket): void =>
  turn.answer({ kind: 'card', message: desk.draw(ticketViewOf(sceneOf(desk), ticket)) });

/** The ticket, when this agent may move it from here; else they have been told why not. */
const mayMove = async (desk: Desk, turn: Turn, action: TicketAction): Promise<Ticket | null> => {
  const ticket = await desk.store.findTicket(action.ticket);
  if (ticket?.tenantId !== turn.address.tenantId) {
    refuse(desk, turn, action, 'MM303_NO_TICKET', 'I do not know this ticket.');
    return null;
  }
  const refusal = await whyNotAgent(desk, turn, helpdeskOf(desk, ticket));
  if (refusal) {
    refuse(desk, turn, action, refusal.code, refusal.no);
    return null;
  }
  return ticket;
};

/** Carries out what an agent wants of a ticket that they may move. */
export const carryOut = async (desk: Desk, turn: Turn, action: TicketAction, what: AgentMove): Promise<void> => {
  const outcome = await writeMove(desk, action.ticket, () => ({ role: 'agent', person: turn.person, what }));
  if (outcome.kind === 'unknown') {
    refuse(desk, turn, action, 'MM303_NO_TICKET', 'I do not know this ticket.');
    return;
  }
  const { ticket } = outcome;
  const isTheirsAlready = what.move === 'claim' && ticket.claimedBy?.id === turn.person.id;
  if (outcome.kind === 'moved' || isTheirsAlready) {
    showPresent(desk, turn, ticket);
    return;
  }
  const number = String(ticket.number);
  const text =
    outcome.refused === 'not-yours'
      ? `Ticket ${number} is with ${ticket.claimedBy?.name ?? 'a colleague'}. Assign it to yourself first.`
      : `Ticket ${number} was moved before you. ${present(ticket)}`;
  refuse(desk, turn, action, 'MM302_MOVE', text);
  desk.wakeOutbox();
};

/** An agent's press on a ticket's card: one conditional write, of which exactly one of two wins. */
export const moveTicket = async (desk: Desk, turn: Turn, action: TicketAction): Promise<void> => {
  const ticket = await mayMove(desk, turn, action);
  if (!ticket) return;
  const what = await agentMoveOf(desk, turn, ticket, action);
  if ('no' in what) refuse(desk, turn, action, what.code, what.no);
  else await carryOut(desk, turn, action, what);
};
