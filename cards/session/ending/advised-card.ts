import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { section } from '../../parts/heading';
import { said } from '../../parts/line';
import { bulleted } from '../../parts/numbered';
import { type Offer } from '../../parts/buttons';
import { spaced } from '../../parts/piece';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Tells why there is nothing more to try, and what to do instead. */
export const advisedCard = ({ here, title, why, lines, second }: ViewOf<'advised'>): Message => {
  const more: readonly Offer[] = [
    ...secondOffers(second, here.session),
    { title: 'Start over', action: { verb: 'restart', session: here.session } },
  ];
  return framed(
    sessionHead(here, title),
    spaced('Small', said(why)),
    section('What you can do', bulleted(lines)),
    secondNote(second),
    ways(here, 0, ['person'], more),
  );
};
