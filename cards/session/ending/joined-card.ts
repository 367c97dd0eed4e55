import { said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import type { Piece } from '../../parts/piece';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import { oneLine } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { say } from '../../../texts/say';
import { stack } from '../../parts/piece';

const next = ({ claimedBy }: ViewOf<'joined'>): Piece =>
  said(
    claimedBy === null
      ? say('the-helpdesk-sees-it-on')
      : say('sees-it-on-your-ticket', { name: oneLine(claimedBy, 80) }),
  );

/** Says that what they wrote stands on their ticket now, and what happens next. */
export const joinedCard = (view: ViewOf<'joined'>): Piece => {
  const { here, number, second } = view;
  return stack(
    sessionHead(here, say('added-to-ticket', { number })),
    next(view),
    secondNote(second),
    offers([...secondOffers(second, here.session), { title: say('my-tickets'), action: { verb: 'my-tickets' } }]),
  );
};
