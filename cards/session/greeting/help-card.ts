import { exampleTiles } from './examples';
import { heading, section } from '../../parts/heading';
import { said } from '../../parts/line';
import { bulleted } from '../../parts/numbered';
import { offers } from '../../parts/buttons';
import type { ViewOf } from '../../view-of';
import { say } from '../../../texts/say';
import { type Piece, stack } from '../../parts/piece';

/** What can be typed at any time. */
export const typedAnyTime = [
  say('back-goes-one-step-back'),
  say('stop-ends-what-we-are'),
  say('restart-begins-again'),
  say('my-tickets-shows-what-the'),
  say('talk-to-a-person-hands'),
  say('help-shows-this'),
];

/** What can be typed at any time, with examples to press. */
export const helpCard = ({ place, examples }: ViewOf<'help'>): Piece =>
  stack(
    heading(say('how-i-can-help')),
    said(place === 'personal' ? say('tell-me-in-your-own') : say('mention-mailmend-and-say-what')),
    exampleTiles(say('for-example'), examples),
    section(say('you-can-type-at-any'), bulleted(typedAnyTime)),
    offers([
      { title: say('my-tickets'), action: { verb: 'my-tickets' } },
      { title: say('talk-to-a-person'), action: { verb: 'new-person' } },
    ]),
  );
