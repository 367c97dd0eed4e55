import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { box, type Piece, stack } from '../../parts/piece';
import { sessionHead } from '../session-head';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';

/** Says where the same was stopped, and offers to go on there. */
export const stoppedBeforeCard = ({ here, words, title, at }: ViewOf<'stopped-before'>): Piece => {
  const { session } = here;
  return stack(
    sessionHead(here, say('we-were-at-this-before')),
    quoted('you', words, 300),
    box('emphasis', said(say('on-we-stopped-at', { at, title }))),
    said(say('go-on-there-or-anew')),
    ways(
      here,
      [
        recommended(say('go-on-there'), { verb: 'next-fix', session }),
        { title: say('from-the-beginning'), action: { verb: 'go-on', session } },
      ],
      ['person', 'stop'],
    ),
  );
};
