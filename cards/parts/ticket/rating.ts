import type { Action } from '../../../dialogs/event';
import type { Say } from '../../../domain/say';
import { say } from '../../../texts/say';
import type { ExecuteOptions, FormAction } from '../../actions';
import { button } from '../buttons';
import { said } from '../line';
import { stack, type Element, type Piece } from '../piece';

const meanings: readonly Say[] = [
  say('rated-not-at-all'),
  say('rated-a-little'),
  say('rated-partly'),
  say('rated-well'),
  say('rated-very-well'),
];

/** Five numbers to press. They are one scale, and count as one button. */
const columns = (press: (stars: number) => Action | FormAction, options: ExecuteOptions = {}): Element => ({
  type: 'ColumnSet',
  spacing: 'Small',
  columns: meanings.map((meaning, index) => ({
    type: 'Column',
    width: 'stretch',
    style: 'emphasis',
    selectAction: button({
      action: press(index + 1),
      title: say('stars-to-press', { stars: index + 1, meaning }),
      tooltip: meaning,
      ...options,
    }),
    items: [{ type: 'TextBlock', text: `${index + 1}`, horizontalAlignment: 'Center', weight: 'Bolder', wrap: true }],
  })),
});

const named = meanings.map((meaning, index) => say('stars-to-type', { stars: index + 1, meaning }));

/** One press from 1 to 5, or thanks for it. */
export const rating = (given: number | null, session: string): Piece => {
  if (given !== null) return said(say('thank-you-for-your-rating', { given }));
  return stack(said(say('how-well-did-i-help')), {
    elements: [columns((stars) => ({ verb: 'rate', session, stars }))],
    text: [say('to-press', { how: 'type', titles: named })],
  });
};

/** The same scale for a ticket. */
export const ticketScale = (ticket: string): Piece => ({
  elements: [columns((stars) => ({ verb: 'rate-ticket', ticket, stars, note: '' }))],
  text: [say('to-press', { how: 'press', titles: named })],
});

/** The scale for a ticket, on a card with a field for a comment that goes along. */
export const ticketScaleWithNote = (ticket: string): Piece => ({
  elements: [columns((stars) => ({ verb: 'rate-ticket', ticket, stars }), { inputs: 'sent' })],
  text: [say('to-press', { how: 'press', titles: named })],
});
