import { movesOf } from '../../domain/moves';
import type { Ticket, TicketMove } from '../../domain/ticket';
import { button, isButton, recommended, type Button, type Offer } from '../parts/buttons';
import { stack, type Piece, type Element } from '../parts/piece';
import { folded, openPage, unfold, type Form } from '../parts/ticket/ticket-form';
import { mainForms } from './ticket-main-forms';
import { moreForms } from './ticket-more-forms';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import type { Text } from '../../domain/say';

/** What one agent or another can do with the ticket now: exactly what the table of moves allows. */
const movesNow = ({ state, mergedInto }: Ticket): ReadonlySet<TicketMove> => {
  const can = new Set([...movesOf(state, 'claimant'), ...movesOf(state, 'agent')]);
  // What goes on in another ticket is not opened again.
  if (mergedInto !== null) can.delete('reopen');
  return can;
};

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The JSON of a button, as far as its twin has to know. */
type Titled = Element & { readonly title: Text };

const titleOf = (action: Button | Titled): Text => (isButton(action) ? action.offer.title : action.title);

const row = (actions: readonly (Button | Titled)[]): Piece => ({
  elements: [{ type: 'ActionSet', spacing: 'Medium', actions }],
  text: [say('to-press', { how: 'press', titles: actions.map(titleOf) })],
});

/** Buttons that unfold one form each; only one form is seen at a time. */
const more = (forms: readonly Form[]): Form => ({
  id: 'more',
  title: say('more'),
  piece: stack(row(forms.map((form) => unfold(form, forms))), folded(forms)),
});

/** The buttons of the ticket's card, at most six, with the forms that they unfold. */
export const ticketActions = (view: ViewOf<'ticket'>): Piece => {
  const { id, elsewhere } = view.ticket;
  const can = movesNow(view.ticket);
  const first: Offer[] = [];
  if (can.has('claim')) first.push(recommended(say('claim'), { verb: 'claim-ticket', ticket: id }));
  if (can.has('reopen')) first.push({ title: say('reopen'), action: { verb: 'reopen-ticket', ticket: id } });
  const last: Offer[] = can.has('release')
    ? [{ title: say('release'), action: { verb: 'release-ticket', ticket: id } }]
    : [];
  const rest = moreForms(view, can);
  const forms = mainForms(id, can);
  const behind = rest.length > 1 ? [more(rest)] : rest;
  const all = [...forms, ...behind];
  return stack(
    row([
      ...first.map(button),
      ...forms.map((form) => unfold(form, all)),
      ...last.map(button),
      ...behind.map((form) => unfold(form, all)),
      ...(elsewhere ? [openPage(say('open-in', { system: title(elsewhere.system) }), elsewhere.url)] : []),
    ]),
    folded(all),
  );
};
