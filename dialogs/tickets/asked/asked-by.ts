import type { Asked } from '../../../domain/kept/question';
import type { View } from '../../views/view';

/** What a card asks about somebody's tickets, where its answer may be typed. */
export type AskedByCard = Asked & { readonly tickets: readonly string[] };

const idsOf = (tickets: readonly { readonly id: string }[]): readonly string[] => tickets.map(({ id }) => id);

/** What this card asks about tickets; null for one that asks nothing about any. */
export const askedBy = (view: View): AskedByCard | null => {
  switch (view.kind) {
    case 'close-ticket':
      return { asks: 'close', because: view.because, tickets: [view.ticket.id] };
    case 'reopen-ticket':
      return { asks: 'reopen', text: view.text, tickets: [view.ticket.id] };
    case 'which-ticket':
      return { asks: 'which', wants: view.wants, tickets: idsOf(view.tickets) };
    case 'whose-answer':
      return { asks: 'whose', text: view.text, tickets: idsOf(view.tickets) };
    case 'answered':
      return { asks: 'send', text: view.text, tickets: [view.ticket.id] };
    case 'perhaps-new':
      return { asks: 'new', text: view.text, tickets: [view.ticket.id] };
    case 'rate-ticket':
      return view.rating === null ? { asks: 'rate', tickets: [view.ticket.id] } : null;
    default:
      return null;
  }
};
