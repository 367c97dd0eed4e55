import type { RequesterMove } from '../../dialogs/tickets/moves/move-request';
import { namedTicket } from '../../dialogs/tickets/own-ticket';
import type { OwnTicketAction } from '../../dialogs/event';
import type { ErrorCode } from '../../domain/errors';
import type { Services } from '../services';
import { readingOf } from '../../dialogs/conversation/reading';
import { isTheirs, moveOwn, type OwnOutcome } from './move-own-ticket';
import { seeTicket, showOutcome } from './show-own-ticket';
import { tellsLoss } from './words-to-ticket';
import type { Turn } from '../turn';
import { onlyInPrivate } from './my-tickets';
import type { Say } from '../../domain/say';
import { say } from '../../texts/say';

type Needs = Pick<
  Services,
  'store' | 'log' | 'clock' | 'newId' | 'library' | 'draw' | 'policy' | 'systems' | 'wakeOutbox'
>;

type Press = Exclude<OwnTicketAction, { readonly verb: 'fix-local-data' | 'fix-result' }>;

const refuse = (services: Needs, turn: Turn, action: OwnTicketAction, code: ErrorCode, text: Say): void => {
  services.log.warn({ code, ticket: action.ticket, person: turn.person.id, verb: action.verb }, 'refused');
  turn.answer({ kind: 'notice', text });
};

const moveOf = (services: Needs, action: Exclude<Press, { readonly verb: 'see-ticket' }>): RequesterMove => {
  switch (action.verb) {
    case 'add-to-ticket':
      return { move: 'add', id: services.newId(), text: action.text, files: [] };
    case 'ticket-fixed':
      return { move: 'fixed' };
    case 'withdraw-ticket':
      return { move: 'withdraw', note: action.note };
    case 'reopen-own-ticket':
      return !action.text?.trim()
        ? { move: 'reopen' }
        : { move: 'reopen', add: { id: services.newId(), text: action.text } };
    case 'mute-ticket':
      return { move: 'mute', muted: action.muted };
    case 'rate-ticket':
      return { move: 'rate', stars: action.stars, note: action.note };
  }
};

/** Words of a loss make a ticket urgent, whichever way they come to it. */
const alarmed = async (services: Needs, turn: Turn, added: OwnOutcome, text: string): Promise<OwnOutcome> => {
  const { ticket, moved } = added;
  if (!moved || ticket.urgency === 'urgent' || !tellsLoss(readingOf(services.library, text))) return added;
  const raised = await moveOwn(services, turn, ticket, { move: 'prioritize', urgency: 'urgent' });
  return raised.moved ? { ...raised, says: say('passed-on-and-urgent', { number: ticket.number }) } : added;
};

/**
 * A requester's press about a ticket of their own. Somebody else's ticket is as unknown as one that never was; what the
 * ticket is not in a state for changes nothing and shows how it stands.
 */
export const moveOwnTicket = async (services: Needs, turn: Turn, action: Press): Promise<void> => {
  if (turn.address.place !== 'personal') {
    turn.answer({ kind: 'notice', text: onlyInPrivate });
    return;
  }
  const ticket = await services.store.findTicket(action.ticket);
  if (!isTheirs(turn, ticket)) {
    refuse(services, turn, action, 'MM303_NO_TICKET', say('i-do-not-know-this-ticket'));
    return;
  }
  if (action.verb === 'see-ticket') {
    await seeTicket(services, turn, ticket);
    return;
  }
  if (action.verb === 'add-to-ticket' && action.text === '') {
    refuse(services, turn, action, 'MM302_MOVE', say('please-write-something-first-then'));
    return;
  }
  const moved = await moveOwn(services, turn, ticket, moveOf(services, action));
  const outcome = action.verb === 'add-to-ticket' ? await alarmed(services, turn, moved, action.text) : moved;
  const { rating } = outcome.ticket;
  const thanks = action.verb === 'rate-ticket' && rating !== null;
  await showOutcome(
    services,
    turn,
    outcome,
    thanks ? { kind: 'rate-ticket', ticket: namedTicket(services.library, outcome.ticket), rating } : null,
  );
};
