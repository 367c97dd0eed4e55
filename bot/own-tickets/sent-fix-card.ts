import { sentFixViewOf } from '../../dialogs/tickets/sent-fix/sent-fix-view';
import type { Message } from '../../domain/ports';
import type { SentFix, Ticket } from '../../domain/ticket';
import type { Services } from '../services';

/** The card of a sent fix as it is now. */
export const sentFixCard = (services: Services, ticket: Ticket, fix: SentFix): Message =>
  services.draw(sentFixViewOf(services.library, ticket, fix), ticket);
