import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { paragraph, run, said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import type { Piece } from '../../parts/piece';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import { oneLine } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';

const next = ({ claimedBy }: ViewOf<'joined'>): Piece => {
  if (claimedBy === null)
    return said('The helpdesk sees it on your ticket. As soon as somebody takes it, I tell you here.');
  const name = oneLine(claimedBy, 80);
  const rest = ' sees it on your ticket, and writes to you here. You need not do anything.';
  return { elements: [paragraph([run(name, { weight: 'Bolder' }), run(rest)])], text: [`${name}${rest}`] };
};

/** Says that what they wrote stands on their ticket now, and what happens next. */
export const joinedCard = (view: ViewOf<'joined'>): Message => {
  const { here, number, second } = view;
  return framed(
    sessionHead(here, `Added to ticket ${String(number)}`),
    next(view),
    secondNote(second),
    offers([...secondOffers(second, here.session), { title: 'My tickets', action: { verb: 'my-tickets' } }]),
  );
};
