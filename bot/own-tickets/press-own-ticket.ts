import { namedTicket } from '../../dialogs/tickets/own-ticket';
import type { OpenFormAction, OwnTicketAction } from '../../dialogs/event';
import type { ErrorCode } from '../../domain/errors';
import type { Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { actByRequester, type OwnAct } from './act-by-requester';
import { isTheirs } from './move-own-ticket';
import { seeTicket, showOutcome } from './show-own-ticket';
import type { Turn } from '../turn';
import { onlyInPrivate } from './my-tickets';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';

type Needs = Pick<
  Services,
  'store' | 'log' | 'clock' | 'newId' | 'library' | 'draw' | 'policy' | 'systems' | 'wakeOutbox'
>;

type Press = OwnAct | Extract<OwnTicketAction, { readonly verb: 'see-ticket' }>;

const refuse = (
  services: Pick<Needs, 'log'>,
  turn: Turn,
  action: OwnTicketAction | OpenFormAction,
  code: ErrorCode,
  text: Say,
): void => {
  services.log.warn({ code, ticket: action.ticket, person: turn.person.id, verb: action.verb }, 'refused');
  turn.answer({ kind: 'notice', text });
};

/** The ticket that somebody pressed about; null, after saying no, where it is not theirs or others read along. */
export const theirTicket = async (
  services: Pick<Needs, 'store' | 'log'>,
  turn: Turn,
  action: OwnTicketAction | OpenFormAction,
): Promise<Ticket | null> => {
  if (turn.address.place !== 'personal') {
    turn.answer({ kind: 'notice', text: onlyInPrivate });
    return null;
  }
  const ticket = await services.store.findTicket(action.ticket);
  if (isTheirs(turn, ticket)) return ticket;
  refuse(services, turn, action, 'MM303_NO_TICKET', say('i-do-not-know-this-ticket'));
  return null;
};

/**
 * A requester's press about a ticket of their own. Somebody else's ticket is as unknown as one that never was; what the
 * ticket is not in a state for changes nothing and shows how it stands.
 */
export const moveOwnTicket = async (services: Needs, turn: Turn, action: Press): Promise<void> => {
  const ticket = await theirTicket(services, turn, action);
  if (!ticket) return;
  if (action.verb === 'see-ticket') {
    await seeTicket(services, turn, ticket);
    return;
  }
  const outcome = await actByRequester(services, turn, ticket, action);
  if ('missing' in outcome) {
    refuse(services, turn, action, 'MM302_MOVE', outcome.missing);
    return;
  }
  const { rating } = outcome.ticket;
  const thanks = action.verb === 'rate-ticket' && rating !== null;
  await showOutcome(
    services,
    turn,
    outcome,
    thanks ? { kind: 'rate-ticket', ticket: namedTicket(services.library, outcome.ticket), rating } : null,
  );
};
