import type { Later } from '../../../dialogs/event';
import { said } from '../../parts/line';
import type { Offer } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';
import type { Say } from '../../../domain/say';

/** Asks when to ask again. */
export const whenLaterCard = ({ here, title, slow }: ViewOf<'when-later'>): Piece => {
  const park = (when: Later, name: Say): Offer => ({
    title: name,
    action: { verb: 'park', session: here.session, step: here.step ?? '', when },
  });
  const tomorrow = park('tomorrow-at-9', say('tomorrow-at-9'));
  const sooner = [park('in-2-hours', say('in-2-hours')), park('this-evening', say('this-evening'))];
  return stack(
    sessionHead(here, say('when-shall-i-ask-again'), title),
    said(slow ? say('outlook-now-downloads-the-whole') : say('take-your-time-i-keep')),
    ways(here, slow ? [{ ...tomorrow, style: 'positive' }, ...sooner] : [...sooner, tomorrow], [
      'close',
      'person',
      'stop',
    ]),
  );
};
