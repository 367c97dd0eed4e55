import { section } from '../../parts/heading';
import { leftBehind } from '../../parts/left-behind';
import { said } from '../../parts/line';
import { divided, type Piece, stack } from '../../parts/piece';
import { rating } from '../../parts/ticket/rating';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import { triedList } from '../../parts/tried';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';

/** Says thanks, what was done, and asks for a rating. */
export const solvedCard = ({ here, tried, leaves, rating: given, second }: ViewOf<'solved'>): Piece => {
  const more = secondOffers(second, here.session);
  return stack(
    sessionHead(here, say('fixed-thank-you')),
    said(say('if-it-comes-back-write')),
    leftBehind(leaves),
    section(say('what-was-done'), triedList(tried)),
    divided(rating(given, here.session)),
    secondNote(second),
    ways(here, more, ['person']),
  );
};
