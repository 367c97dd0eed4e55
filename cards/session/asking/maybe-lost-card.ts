import { say } from '../../../texts/say';
import { offers } from '../../parts/buttons';
import { said } from '../../parts/line';
import { ways } from '../../parts/navigation';
import { stack, type Piece } from '../../parts/piece';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { sessionHead } from '../session-head';

/** Asks whether what was written tells of a loss. */
export const maybeLostCard = ({ here, words }: ViewOf<'maybe-lost'>): Piece => {
  const { session } = here;
  return stack(
    sessionHead(here, say('is-mail-gone')),
    quoted('you', words, 300),
    said(say('if-mail-is-gone-we-stop')),
    offers([
      { title: say('yes-it-is-gone'), action: { verb: 'lost', session } },
      { title: say('no'), action: { verb: 'stay', session } },
    ]),
    ways(here, 2, ['person']),
  );
};
