import { section } from '../../parts/heading';
import { said } from '../../parts/line';
import { bulleted } from '../../parts/numbered';
import type { Offer } from '../../parts/buttons';
import { spaced, type Piece, stack } from '../../parts/piece';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';

/** Tells why there is nothing more to try, and what to do instead. */
export const advisedCard = ({ here, title, why, lines, second }: ViewOf<'advised'>): Piece => {
  const more: readonly Offer[] = [
    ...secondOffers(second, here.session),
    { title: say('start-over'), action: { verb: 'restart', session: here.session } },
  ];
  return stack(
    sessionHead(here, title),
    spaced('Small', said(why)),
    section(say('what-you-can-do'), bulleted(lines)),
    secondNote(second),
    ways(here, more, ['person']),
  );
};
