import { say } from '../../../texts/say';
import { ways } from '../../parts/navigation';
import { stack, type Piece } from '../../parts/piece';
import type { ViewOf } from '../../view-of';
import { aboutWords } from './about-words';

/** Asks whether what was written tells of a loss. */
export const maybeLostCard = ({ here, words }: ViewOf<'maybe-lost'>): Piece => {
  const { session } = here;
  return stack(
    aboutWords(here, say('is-mail-gone'), words, say('if-mail-is-gone-we-stop')),
    ways(
      here,
      [
        { title: say('yes-it-is-gone'), action: { verb: 'lost', session } },
        { title: say('no'), action: { verb: 'stay', session } },
      ],
      ['person'],
    ),
  );
};
