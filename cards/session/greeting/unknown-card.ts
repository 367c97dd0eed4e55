import { exampleTiles } from './examples';
import { heading } from '../../parts/heading';
import { said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import type { ViewOf } from '../../view-of';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Says kindly that the words were not understood. */
export const unknownCard = ({ examples }: ViewOf<'unknown'>): Piece =>
  stack(
    heading(say('im-not-sure-what-you')),
    said(say('tell-me-what-you-see')),
    exampleTiles(say('for-example'), examples),
    offers([
      { title: say('talk-to-a-person'), action: { verb: 'new-person' } },
      { title: say('what-can-i-type'), action: { verb: 'help' } },
    ]),
  );
