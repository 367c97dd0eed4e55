import { isRepeat } from '../../dialogs/helpdesk/is-repeat';
import type { TicketAction } from '../../dialogs/event';
import type { Ticket } from '../../domain/ticket';
import { helpdeskOf, whyNotAgent } from '../agents';
import type { Refusal } from '../agents';
import type { Desk } from '../desk';
import { moveByAgent } from '../move-by-agent';
import { ticketCardOf } from '../ticket-card';
import type { Turn } from '../turn';
import { agentMoveOf } from './agent-move-of';

/** Says no to whoever pressed, and to the log with a code. Nothing was changed. */
const refuse = (desk: Desk, turn: Turn, action: TicketAction, { code, no }: Refusal): void => {
  desk.log.warn({ code, ticket: action.ticket, person: turn.person.id, verb: action.verb }, 'refused');
  turn.answer({ kind: 'notice', text: no });
};

/** The ticket, when this agent may move it from here; else why not. */
const mayMove = async (desk: Desk, turn: Turn, id: string): Promise<Ticket | Refusal> => {
  const ticket = await desk.store.findTicket(id);
  if (ticket?.tenantId !== turn.address.tenantId) return { code: 'MM303_NO_TICKET', no: 'I do not know this ticket.' };
  return (await whyNotAgent(desk, turn, helpdeskOf(desk, ticket))) ?? ticket;
};

/** The ticket after what was pressed, or why it came to nothing. */
const pressed = async (desk: Desk, turn: Turn, action: TicketAction): Promise<Ticket | Refusal> => {
  const ticket = await mayMove(desk, turn, action.ticket);
  if ('no' in ticket) return ticket;
  const what = await agentMoveOf(desk, turn, ticket, action);
  if ('no' in what) return what;
  if (isRepeat(ticket, turn.person, what, desk.clock())) return ticket;
  const outcome = await moveByAgent(desk, turn, ticket.id, what);
  return 'no' in outcome ? outcome : outcome.ticket;
};

/** An agent's press on a ticket's card: one conditional write, of which exactly one of two wins. */
export const moveTicket = async (desk: Desk, turn: Turn, action: TicketAction): Promise<void> => {
  const outcome = await pressed(desk, turn, action);
  if ('no' in outcome) refuse(desk, turn, action, outcome);
  else turn.answer({ kind: 'card', message: ticketCardOf(desk, outcome) });
};
