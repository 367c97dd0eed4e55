import { sentFixViewOf } from '../dialogs/helpdesk/sent-fix-view';
import type { Message } from '../domain/ports';
import type { SentFix, Ticket } from '../domain/ticket';
import type { Desk } from './desk';

/** The card of a sent fix as it is now. */
export const sentFixCard = (desk: Desk, ticket: Ticket, fix: SentFix): Message =>
  desk.draw(sentFixViewOf(desk.library, ticket, fix));
