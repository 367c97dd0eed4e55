import type { OpenFormAction, TicketAction } from '../../dialogs/event';
import type { Message } from '../../domain/ports';
import type { Ticket } from '../../domain/ticket';
import { helpdeskReader } from '../services';
import { helpdeskOf, whyNotAgent } from './agents';
import type { Refusal } from './agents';
import type { Services } from '../services';
import { actByAgent } from './act-by-agent';
import { ticketCardOf } from './ticket-card';
import type { Turn } from '../turn';
import { say } from '../../texts/say';

/** Says no to whoever pressed, and to the log with a code. Nothing was changed. */
export const refuse = (
  services: Services,
  turn: Turn,
  action: TicketAction | OpenFormAction,
  { code, no }: Refusal,
): void => {
  services.log.warn({ code, ticket: action.ticket, person: turn.person.id, verb: action.verb }, 'refused');
  turn.answer({ kind: 'notice', text: no });
};

/** The ticket, when this agent may move it from here; else why not. */
export const mayMove = async (services: Services, turn: Turn, id: string): Promise<Ticket | Refusal> => {
  const ticket = await services.store.findTicket(id);
  if (ticket?.tenantId !== turn.address.tenantId) return { code: 'MM303_NO_TICKET', no: say('i-do-not-know-this') };
  return (await whyNotAgent(services, turn, helpdeskOf(services, ticket))) ?? ticket;
};

/** The ticket after what was pressed, or why it came to nothing. */
const pressed = async (services: Services, turn: Turn, action: TicketAction): Promise<Ticket | Refusal> => {
  const ticket = await mayMove(services, turn, action.ticket);
  if ('no' in ticket) return ticket;
  const outcome = await actByAgent(services, turn, ticket, action);
  return 'no' in outcome ? outcome : outcome.ticket;
};

/** A message that was taken back says so where its button stood; anything else shows the ticket. */
const shownAfter = (services: Services, ticket: Ticket, action: TicketAction): Message => {
  if (action.verb !== 'take-back') return ticketCardOf(services, ticket);
  const { message } = action;
  const requester = ticket.requester.name;
  return services.draw(
    { kind: 'held-message', ticket: ticket.id, message, requester, stands: { is: 'taken-back' } },
    helpdeskReader(services),
  );
};

/** An agent's press on a ticket's card: one conditional write, of which exactly one of two wins. */
export const moveTicket = async (services: Services, turn: Turn, action: TicketAction): Promise<void> => {
  const outcome = await pressed(services, turn, action);
  if ('no' in outcome) refuse(services, turn, action, outcome);
  else turn.answer({ kind: 'card', message: shownAfter(services, outcome, action) });
};
