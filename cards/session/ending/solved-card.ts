import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { section } from '../../parts/heading';
import { leftBehind } from '../../parts/left-behind';
import { said } from '../../parts/line';
import { divided } from '../../parts/piece';
import { rating } from '../../parts/ticket/rating';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import { triedList } from '../../parts/tried';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Says thanks, what was done, and asks for a rating. */
export const solvedCard = ({ here, tried, leaves, rating: given, second }: ViewOf<'solved'>): Message => {
  const more = secondOffers(second, here.session);
  return framed(
    sessionHead(here, 'Fixed. Thank you!'),
    said('If it comes back, write to me again: I remember what was tried.'),
    leftBehind(leaves),
    section('What was done', triedList(tried, here.timezone)),
    divided(rating(given, here.session)),
    secondNote(second),
    ways(here, 1, ['person'], more),
  );
};
