import type { Later } from '../../../dialogs/event';
import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { said } from '../../parts/line';
import { offers, type Offer } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Asks when to ask again. */
export const whenLaterCard = ({ here, title, slow }: ViewOf<'when-later'>): Message => {
  const park = (when: Later, name: string): Offer => ({
    title: name,
    action: { verb: 'park', session: here.session, step: here.step ?? '', when },
  });
  const tomorrow = park('tomorrow-at-9', 'Tomorrow at 9');
  const sooner = [park('in-2-hours', 'In 2 hours'), park('this-evening', 'This evening')];
  return framed(
    sessionHead(here, 'When shall I ask again?', title),
    said(
      slow
        ? 'Outlook now downloads the whole mailbox again. That can take hours, so tomorrow is a good time to ask.'
        : 'Take your time. I keep your place and write to you here.',
    ),
    offers(slow ? [{ ...tomorrow, style: 'positive' }, ...sooner] : [...sooner, tomorrow]),
    ways(here, 3, ['close', 'person', 'stop']),
  );
};
