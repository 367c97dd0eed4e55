import { said } from '../../parts/line';
import { recommended, type Offer } from '../../parts/buttons';
import { box, type Piece, stack } from '../../parts/piece';
import { sessionHead } from '../session-head';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';
import type { Say } from '../../../domain/say';

const whatNow = ({ hasNext, next }: ViewOf<'back-again'>): Say => {
  if (!hasNext) return say('there-is-no-further-fix');
  return next === null ? say('shall-i-go-on-with') : say('shall-i-go-on-with-the', { next });
};

/** Says what helped the last time, and offers to go on behind it. */
export const backAgainCard = (view: ViewOf<'back-again'>): Piece => {
  const { here, words, helped, at, hasNext } = view;
  const { session } = here;
  const anew: Offer = { title: say('from-the-beginning'), action: { verb: 'go-on', session } };
  const first: readonly Offer[] = hasNext
    ? [recommended(say('go-on-with-the-next'), { verb: 'next-fix', session }), anew]
    : [anew];
  return stack(
    sessionHead(here, say('so-it-is-back')),
    quoted('you', words, 300),
    box('emphasis', said(say('on-this-helped', { at, helped }))),
    said(whatNow(view)),
    ways(here, first, ['person', 'stop']),
  );
};
