import { recommended } from '../../parts/buttons';
import { aboutWords } from './about-words';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Asks whether a new problem replaces the one at hand. */
export const leaveThisCard = ({ here, words, current }: ViewOf<'leave-this'>): Piece => {
  const { session } = here;
  return stack(
    aboutWords(here, say('is-this-a-new-problem'), words, say('we-are-still-at-shall', { current })),
    ways(
      here,
      [
        recommended(say('stay-with-this-one'), { verb: 'stay', session }),
        { title: say('begin-with-the-new-one'), action: { verb: 'leave', session } },
      ],
      ['person'],
    ),
  );
};
