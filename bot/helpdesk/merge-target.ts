import { refusedMerge } from '../../dialogs/tickets/moves/merge-tickets';
import { DeliveryError } from '../../domain/ports';
import type { Ticket } from '../../domain/ticket';
import type { Refusal } from './agents';
import { helpdeskOf, isAgentOf } from './agents';
import type { Services } from '../services';
import type { Actor } from '../turn';
import { say } from '../../texts/say';

type Needs = Pick<Services, 'store' | 'directory' | 'helpdesk' | 'agents'>;

/** Tickets of another helpdesk are like none at all to whoever is not one of its agents. */
const maySee = async (services: Needs, turn: Actor, other: Ticket): Promise<boolean> => {
  const helpdesk = helpdeskOf(services, other);
  try {
    return helpdesk !== null && (await isAgentOf(services, turn, helpdesk, turn.person));
  } catch (error) {
    if (error instanceof DeliveryError) return false;
    throw error;
  }
};

/** The ticket in which this one is to go on, or why it cannot. */
export const mergeTarget = async (
  services: Needs,
  turn: Actor,
  ticket: Ticket,
  number: number | null,
): Promise<{ readonly into: Ticket } | Refusal> => {
  if (number === null) return { code: 'MM302_MOVE', no: say('write-the-number-of-the') };
  const into = await services.store.findTicketByNumber(ticket.tenantId, number);
  if (!into || !(await maySee(services, turn, into))) {
    return { code: 'MM303_NO_TICKET', no: say('i-do-not-know-a', { number }) };
  }
  const refused = refusedMerge(ticket, into);
  return refused === null ? { into } : { code: 'MM302_MOVE', no: refused };
};
