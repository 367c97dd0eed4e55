import { execute, type ExecuteOptions, type FormAction } from '../../actions';
import type { Action } from '../../../dialogs/event';
import { said } from '../line';
import { stack, type Element, type Piece } from '../piece';

const meanings = ['not at all', 'a little', 'partly', 'well', 'very well'];

/** Five numbers to press. They are one scale, and count as one button. */
const columns = (press: (stars: number) => Action | FormAction, options: ExecuteOptions = {}): Element => ({
  type: 'ColumnSet',
  spacing: 'Small',
  columns: meanings.map((meaning, index) => ({
    type: 'Column',
    width: 'stretch',
    style: 'emphasis',
    selectAction: execute(press(index + 1), `${index + 1} of 5: ${meaning}`, { tooltip: meaning, ...options }),
    items: [{ type: 'TextBlock', text: `${index + 1}`, horizontalAlignment: 'Center', weight: 'Bolder', wrap: true }],
  })),
});

const named = meanings.map((meaning, index) => `${index + 1} (${meaning})`).join(' · ');

/** One press from 1 to 5, or thanks for it. */
export const rating = (given: number | null, session: string): Piece => {
  if (given !== null) return said(`Thank you for your rating: **${given} of 5**.`);
  return stack(said('How well did I help? 1 is not at all, 5 is very well.'), {
    elements: [columns((stars) => ({ verb: 'rate', session, stars }))],
    text: [`Press or type: ${named}`],
  });
};

/** The same scale for a ticket. */
export const ticketScale = (ticket: string): Piece => ({
  elements: [columns((stars) => ({ verb: 'rate-ticket', ticket, stars, note: '' }))],
  text: [`Press: ${named}`],
});

/** The scale for a ticket, on a card with a field for a comment that goes along. */
export const ticketScaleWithNote = (ticket: string): Piece => ({
  elements: [columns((stars) => ({ verb: 'rate-ticket', ticket, stars }), { inputs: 'sent' })],
  text: [`Press: ${named}`],
});
