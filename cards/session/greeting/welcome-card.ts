import { exampleTiles } from './examples';
import { heading } from '../../parts/heading';
import { said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import type { ViewOf } from '../../view-of';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Says what Mailmend does, with examples to press. */
export const welcomeCard = ({ place, examples }: ViewOf<'welcome'>): Piece =>
  stack(
    heading(say('hello-im-mailmend')),
    said(say('i-help-when-outlook-is')),
    said(place === 'personal' ? say('tell-me-in-your-own-words') : say('mention-mailmend-and-say-in')),
    exampleTiles(say('for-example'), examples),
    offers([
      { title: say('what-can-i-type'), action: { verb: 'help' } },
      { title: say('my-tickets'), action: { verb: 'my-tickets' } },
      { title: say('talk-to-a-person'), action: { verb: 'new-person' } },
    ]),
  );
