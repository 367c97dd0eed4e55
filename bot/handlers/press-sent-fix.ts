import { moveOfFix } from '../../dialogs/helpdesk/sent-fix';
import type { Asked } from '../../dialogs/helpdesk/asked';
import type { OwnTicketAction } from '../../dialogs/event';
import type { ErrorCode } from '../../domain/errors';
import type { Store } from '../../domain/ports';
import type { SentFix, Ticket } from '../../domain/ticket';
import type { Desk } from '../desk';
import { sentFixCard } from '../sent-fix-card';
import type { Turn } from '../turn';
import { moveAlso, writeMove } from '../write-move';

type FixAction = Extract<OwnTicketAction, { readonly fix: string }>;

const log = (desk: Desk, turn: Turn, { ticket, verb }: FixAction, code: ErrorCode): void =>
  desk.log.warn({ code, ticket, person: turn.person.id, verb }, 'refused');

/** The card that was pressed shows how the fix stands; where it is no more, a new one does. */
const showFix = async (desk: Desk, turn: Turn, ticket: Ticket, fix: SentFix): Promise<void> => {
  const message = sentFixCard(desk, ticket, fix);
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
export const pressSentFix = async (desk: Desk, turn: Turn, action: FixAction): Promise<void> => {
  const found = await desk.store.findTicket(action.ticket);
  const isKnown = found?.tenantId === turn.address.tenantId && found.fixes.some(({ id }) => id === action.fix);
  if (!isKnown || found.requester.id !== turn.person.id) {
    log(desk, turn, action, 'MM303_NO_TICKET');
    const text = isKnown ? 'This was sent to somebody else, so only they can press here.' : 'I do not know this fix.';
    turn.answer({ kind: 'notice', text });
    return;
  }
  const asked = (what: Extract<Asked, { readonly role: 'requester' }>['what']): Asked => ({
    role: 'requester',
    person: turn.person,
    what,
  });
  const resolve = async (store: Store, written: Ticket): Promise<void> => {
    const { ledger, version } = written;
    if (action.verb === 'fix-result' && ledger.at(-1)?.result === 'fixed')
      await moveAlso(desk, store, { ...written, version: version + 1 }, asked({ move: 'fixed' }));
  };
  const outcome = await writeMove(
    desk,
    action.ticket,
    (ticket) => {
      const what = moveOfFix(desk.library.library, ticket, action);
      return what && asked(what);
    },
    resolve,
  );
  if (outcome.kind === 'refused') log(desk, turn, action, 'MM302_MOVE');
  const ticket = (await desk.store.findTicket(action.ticket)) ?? found;
  const fix = ticket.fixes.find(({ id }) => id === action.fix);
  if (fix) await showFix(desk, turn, ticket, fix);
};
