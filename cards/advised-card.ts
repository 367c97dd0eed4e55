import type { Message } from '../domain/ports';
import { framed } from './frame';
import { label } from './heading';
import { said } from './line';
import { bulleted } from './numbered';
import { offers, type Offer } from './offers';
import { nothing, spaced, stack } from './piece';
import { secondNote, secondOffers } from './second-offer';
import { sessionHead } from './session-head';
import type { ViewOf } from './view-of';
import { ways } from './ways';

/** Tells why there is nothing more to try, and what to do instead. */
export const advisedCard = ({ here, title, why, lines, second }: ViewOf<'advised'>): Message => {
  const more: readonly Offer[] = [
    ...secondOffers(second, here.session),
    { title: 'Start over', action: { verb: 'restart', session: here.session } },
  ];
  return framed(
    sessionHead(here, title),
    spaced('Small', said(why)),
    lines.length === 0 ? nothing : stack(label('What you can do'), bulleted(lines)),
    secondNote(second),
    stack(offers(more), ways(here, more.length, ['person'])),
  );
};
