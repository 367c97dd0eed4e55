import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { said } from '../../parts/line';
import { recommended, type Offer } from '../../parts/buttons';
import { box } from '../../parts/piece';
import { sessionHead } from '../session-head';
import { day } from '../../parts/time';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

const whatNow = ({ hasNext, next }: ViewOf<'back-again'>): string => {
  if (!hasNext) return 'There is no further fix that you could try by yourself. The helpdesk knows what was tried.';
  return next === null
    ? 'Shall I go on with the next fix? I ask a question first, to keep your data safe.'
    : `Shall I go on with the next fix: **${next}**?`;
};

/** Says what helped the last time, and offers to go on behind it. */
export const backAgainCard = (view: ViewOf<'back-again'>): Message => {
  const { here, words, helped, at, hasNext } = view;
  const { session } = here;
  const anew: Offer = { title: 'From the beginning', action: { verb: 'go-on', session } };
  const first: readonly Offer[] = hasNext
    ? [recommended('Go on with the next fix', { verb: 'next-fix', session }), anew]
    : [anew];
  return framed(
    sessionHead(here, 'So it is back'),
    quoted('You wrote', words, 300),
    box('emphasis', said(`On ${day(at, here.timezone)} this helped: **${helped}**`)),
    said(whatNow(view)),
    ways(here, 0, ['person', 'stop'], first),
  );
};
