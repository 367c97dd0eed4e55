import { execute } from './actions';
import { said } from './line';
import { stack, type Piece } from './piece';

const meanings = ['not at all', 'a little', 'partly', 'well', 'very well'];

/** One press from 1 to 5, or thanks for it. The five are one scale, and count as one button. */
export const rating = (given: number | null, session: string): Piece => {
  if (given !== null) return said(`Thank you for your rating: **${given} of 5**.`);
  const scale: Piece = {
    elements: [
      {
        type: 'ColumnSet',
        spacing: 'Small',
        columns: meanings.map((meaning, index) => ({
          type: 'Column',
          width: 'stretch',
          style: 'emphasis',
          selectAction: execute({ verb: 'rate', session, stars: index + 1 }, `${index + 1} of 5: ${meaning}`, {
            tooltip: meaning,
          }),
          items: [
            { type: 'TextBlock', text: `${index + 1}`, horizontalAlignment: 'Center', weight: 'Bolder', wrap: true },
          ],
        })),
      },
    ],
    text: [`Press or type: ${meanings.map((meaning, index) => `${index + 1} (${meaning})`).join(' · ')}`],
  };
  return stack(said('How well did I help? 1 is not at all, 5 is very well.'), scale);
};
