import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Asks whether a new problem replaces the one at hand. */
export const leaveThisCard = ({ here, words, current }: ViewOf<'leave-this'>): Message => {
  const { session } = here;
  return framed(
    sessionHead(here, 'Is this a new problem?'),
    quoted('You wrote', words, 300),
    said(`We are still at: **${current}**. Shall I leave that and begin with the new one?`),
    ways(
      here,
      0,
      ['person'],
      [
        recommended('Stay with this one', { verb: 'stay', session }),
        { title: 'Begin with the new one', action: { verb: 'leave', session } },
      ],
    ),
  );
};
