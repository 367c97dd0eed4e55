import type { TicketForm as FormId } from '../../dialogs/event';
import { movesOf } from '../../domain/moves';
import type { Ticket, TicketMove } from '../../domain/ticket';
import { say } from '../../texts/say';
import { offers, recommended, type Offer } from '../parts/buttons';
import { stack, type Piece } from '../parts/piece';
import { tiles } from '../parts/tiles';
import { opened } from '../parts/ticket/ticket-form';
import type { ViewOf } from '../view-of';
import type { TicketForms } from './ticket-forms';
import { mainForms } from './ticket-main-forms';
import { moreForms } from './ticket-more-forms';

/** What one agent or another can do with the ticket now: exactly what the table of moves allows. */
const movesNow = ({ state, mergedInto }: Ticket): ReadonlySet<TicketMove> => {
  const can = new Set([...movesOf(state, 'claimant'), ...movesOf(state, 'agent')]);
  // What goes on in another ticket is not opened again.
  if (mergedInto !== null) can.delete('reopen');
  return can;
};

/** What stands in the card's row; the first three are seen, the rest is behind "…". Nobody's work ends with the first. */
type Entry = 'claim' | 'release' | 'reopen' | FormId;
const ofQueued: readonly Entry[] = ['claim', 'write', 'fix', 'resolve', 'note', 'more'];
const ofTaken: readonly Entry[] = ['write', 'resolve', 'fix', 'note', 'release', 'more'];
const ofEnded: readonly Entry[] = ['reopen', 'note', 'more'];

const entriesOf = (can: ReadonlySet<TicketMove>): readonly Entry[] => {
  if (can.has('claim')) return ofQueued;
  return can.has('write') ? ofTaken : ofEnded;
};

const rowOf = (ticket: string, can: ReadonlySet<TicketMove>, main: TicketForms, more: TicketForms): Piece => {
  const [only, ...others] = more;
  const opens = (form: FormId, title: Offer['title']): Offer => ({
    title,
    action: { verb: 'ticket-form', ticket, form },
  });
  const offer = (entry: Entry): readonly Offer[] => {
    switch (entry) {
      case 'claim':
        return [recommended(say('claim'), { verb: 'claim-ticket', ticket })];
      case 'release':
        return [{ title: say('release'), action: { verb: 'release-ticket', ticket } }];
      case 'reopen':
        return can.has('reopen') ? [{ title: say('reopen'), action: { verb: 'reopen-ticket', ticket } }] : [];
      case 'more':
        // A menu of one thing would only hide it.
        if (!only) return [];
        return [others.length === 0 ? opens(only.id, only.title) : opens('more', say('more'))];
      default:
        return main.filter(({ id }) => id === entry).map(({ id, title }) => opens(id, title));
    }
  };
  const [first, ...rest] = entriesOf(can).flatMap(offer);
  if (!first) return stack();
  const leads = 'verb' in first.action && first.action.verb === 'ticket-form' && first.action.form === 'write';
  return offers([leads ? { ...first, style: 'positive' } : first, ...rest], 'press');
};

/** The buttons of the ticket's card, at most six; or the form that one of them opened, in their place. */
export const ticketActions = (view: ViewOf<'ticket'>): Piece => {
  const { id } = view.ticket;
  const can = movesNow(view.ticket);
  const main = mainForms(view, can);
  const more = moreForms(view, can);
  const back: Offer = { title: say('back'), action: { verb: 'ticket-form', ticket: id, form: null } };
  const form = [...main, ...more].find((each) => each.id === view.form);
  if (form) return opened(form, back);
  if (view.form !== 'more') return rowOf(id, can, main, more);
  const list = more.map(({ title, says, id: named }) => ({
    title,
    says,
    action: { verb: 'ticket-form', ticket: id, form: named } as const,
  }));
  return stack(tiles(list), offers([back], 'press'));
};
