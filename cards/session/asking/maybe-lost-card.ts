import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Asks whether what was written tells of a loss. */
export const maybeLostCard = ({ here, words }: ViewOf<'maybe-lost'>): Message => {
  const { session } = here;
  return framed(
    sessionHead(here, 'Is mail gone that was there before?'),
    quoted('You wrote', words, 300),
    said('If it is, we stop here and the helpdesk hears of it at once. If not, we go on where we were.'),
    offers([
      { title: 'Yes, it is gone', action: { verb: 'lost', session } },
      { title: 'No', action: { verb: 'stay', session } },
    ]),
    ways(here, 2, ['person']),
  );
};
