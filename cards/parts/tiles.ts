import { button, type Offer } from './buttons';
import { paragraph, plain, run, runs } from './line';
import type { Piece } from './piece';
import type { Text } from '../../domain/say';

/** A choice that needs more room than a button has. */
export interface Tile extends Offer {
  /** A second line that explains the title; may be empty. */
  readonly says: Text;
}

/** Choices one below the other, each pressable as a whole. */
export const tiles = (list: readonly Tile[]): Piece => ({
  elements: list.map(({ says, ...offer }, index) => ({
    type: 'Container',
    style: 'emphasis',
    spacing: index === 0 ? 'Medium' : 'Small',
    selectAction: button(offer),
    items: [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            verticalContentAlignment: 'Center',
            items: [
              paragraph([run(offer.title, says === '' ? {} : { weight: 'Bolder' })]),
              ...(says === '' ? [] : [{ ...paragraph(runs(says, { isSubtle: true })), spacing: 'None' }]),
            ],
          },
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'Center',
            items: [{ type: 'TextBlock', text: '›', size: 'Large', color: 'Accent', wrap: true }],
          },
        ],
      },
    ],
  })),
  text: list.map(({ title, says }) => ({ joined: ['• ', title, ...(says === '' ? [] : [': ', plain(says)])] })),
});
