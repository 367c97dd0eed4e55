import { sentFixViewOf } from '../../dialogs/tickets/sent-fix/sent-fix-view';
import type { Message } from '../../domain/ports';
import type { SentFix, Ticket } from '../../domain/ticket';
import type { Services } from '../services';

type Needs = Pick<Services, 'library' | 'draw'>;

/** The card of a sent fix as it is now. */
export const sentFixCard = (services: Needs, ticket: Ticket, fix: SentFix): Message =>
  services.draw(sentFixViewOf(services.library, ticket, fix), ticket);
