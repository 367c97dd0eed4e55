import { ticketLineOf } from '../../dialogs/tickets/own-ticket';
import { isLive } from '../../domain/ticket';
import type { Ticket } from '../../domain/ticket';
import type { Message } from '../../domain/ports';
import type { Services } from '../services';
import { inPressedCard } from './show-own-ticket';
import type { Turn } from '../turn';
import { say } from '../../texts/say';
import { line } from '../services';

type Needs = Pick<Services, 'store' | 'clock' | 'library' | 'draw' | 'supportContact'>;

/** So many tickets of one person are looked at. */
export const mostRead = 50;
/** So many are shown, those that are over included. */
const mostShown = 8;
/** What ended longer ago is counted and not shown, in milliseconds. */
const recently = 60 * 24 * 3_600_000;

/** What is said where others read along. */
export const onlyInPrivate = say('your-tickets-are-yours-alone-write');

const listCard = (services: Needs, turn: Turn, tickets: readonly Ticket[]): Message => {
  const live = tickets.filter(isLive);
  const recent = tickets.filter(
    (each) => !isLive(each) && services.clock() - (each.endedAt ?? each.updatedAt) <= recently,
  );
  const shown = [...live, ...recent].slice(0, mostShown);
  const view = {
    kind: 'my-tickets' as const,
    tickets: shown.map((ticket) => ticketLineOf(services.library, ticket)),
    older: tickets.length - shown.length,
    contact: services.supportContact === '' ? null : services.supportContact,
  };
  return services.draw(view, { locale: turn.locale, timezone: turn.timezone ?? tickets[0]?.timezone ?? null });
};

/** Shows somebody their own tickets, which are read unless they are `known`. In a channel or group others read along, so there it points to the private chat. */
export const listTickets = async (services: Needs, turn: Turn, known?: readonly Ticket[]): Promise<void> => {
  const { input } = turn;
  if (turn.address.place !== 'personal') {
    if (input.kind === 'action') turn.answer({ kind: 'notice', text: onlyInPrivate });
    else await turn.send(line(turn, onlyInPrivate));
    return;
  }
  const tickets = known ?? (await services.store.listTicketsOf(turn.address.tenantId, turn.person.id, mostRead));
  const card = listCard(services, turn, tickets);
  const goesBack = input.kind === 'action' && input.action?.verb === 'my-tickets' && input.action.here === true;
  if (goesBack) await inPressedCard(services, turn, card);
  else await turn.send(card);
};
