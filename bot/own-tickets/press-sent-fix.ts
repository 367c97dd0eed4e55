import { moveOfFix } from '../../dialogs/tickets/sent-fix/sent-fix';
import type { MoveRequest } from '../../dialogs/tickets/moves/move-request';
import type { OwnTicketAction } from '../../dialogs/event';
import type { ErrorCode } from '../../domain/errors';
import type { Store } from '../../domain/ports';
import type { SentFix, Ticket } from '../../domain/ticket';
import type { Services } from '../services';
import { sentFixCard } from './sent-fix-card';
import type { Turn } from '../turn';
import { moveAlso, writeMove } from '../tickets/write-move';
import { say } from '../../texts/say';

type Needs = Pick<Services, 'store' | 'log' | 'clock' | 'library' | 'draw' | 'policy' | 'systems' | 'wakeOutbox'>;

type FixAction = Extract<OwnTicketAction, { readonly fix: string }>;

const log = (services: Needs, turn: Turn, { ticket, verb }: FixAction, code: ErrorCode): void =>
  services.log.warn({ code, ticket, person: turn.person.id, verb }, 'refused');

/** The card that was pressed shows how the fix stands; where it is no more, a new one does. */
const showFix = async (services: Needs, turn: Turn, ticket: Ticket, fix: SentFix): Promise<void> => {
  const message = sentFixCard(services, ticket, fix);
  const pressed = turn.input.kind === 'action' ? turn.input.cardId : null;
  turn.answer({ kind: 'card', message });
  if (pressed === null || !(await turn.update(pressed, message))) await turn.send(message);
  // A process that died while it sent the card may have sent it twice: both show the same.
  if (fix.cardId !== null && fix.cardId !== pressed) await turn.update(fix.cardId, message);
};

/**
 * What a requester pressed on the card of a fix that an agent sent. Whoever says that it works resolves the ticket in the
 * same transaction. A press that does not fit any more changes nothing and shows the present state.
 */
export const pressSentFix = async (services: Needs, turn: Turn, action: FixAction): Promise<void> => {
  const found = await services.store.findTicket(action.ticket);
  const isKnown = found?.tenantId === turn.address.tenantId && found.fixes.some(({ id }) => id === action.fix);
  if (!isKnown || found.requester.id !== turn.person.id) {
    log(services, turn, action, 'MM303_NO_TICKET');
    const text = isKnown ? say('this-was-sent-to-somebody') : say('i-do-not-know-this-fix');
    turn.answer({ kind: 'notice', text });
    return;
  }
  const asked = (what: Extract<MoveRequest, { readonly role: 'requester' }>['what']): MoveRequest => ({
    role: 'requester',
    person: turn.person,
    what,
  });
  const resolve = async (store: Store, written: Ticket): Promise<void> => {
    const { ledger, version } = written;
    if (action.verb === 'fix-result' && ledger.at(-1)?.result === 'fixed')
      await moveAlso(services, store, { ...written, version: version + 1 }, asked({ move: 'fixed' }));
  };
  const outcome = await writeMove(
    services,
    action.ticket,
    (ticket) => {
      const what = moveOfFix(services.library.library, ticket, action);
      return what && asked(what);
    },
    resolve,
  );
  if (outcome.kind === 'refused') log(services, turn, action, 'MM302_MOVE');
  const ticket = (await services.store.findTicket(action.ticket)) ?? found;
  const fix = ticket.fixes.find(({ id }) => id === action.fix);
  if (fix) await showFix(services, turn, ticket, fix);
};
