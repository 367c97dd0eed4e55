import { said } from '../../parts/line';
import { offers, recommended } from '../../parts/buttons';
import { section } from '../../parts/heading';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import { typed } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Says that the helpdesk works on this for many, what it tells them, and that nothing need be tried. */
export const knownIncidentCard = (view: ViewOf<'known-incident'>): Piece => {
  const { here, title, note, stage, second } = view;
  const { session } = here;
  const words = section(say('the-helpdesk-says'), typed(note, 800));
  if (stage === 'over') {
    return stack(
      sessionHead(here, say('this-is-over')),
      said(title, { isSubtle: true }),
      words,
      said(say('still-not-right-tell-me')),
      secondNote(second),
      offers([
        ...secondOffers(second, session),
        { title: say('talk-to-a-person'), action: { verb: 'person', session } },
      ]),
    );
  }
  if (stage === 'waiting') {
    return stack(
      sessionHead(here, say('i-tell-you-when-it')),
      said(title, { isSubtle: true }),
      words,
      said(say('you-need-not-do-anything')),
      secondNote(second),
      offers([
        ...secondOffers(second, session),
        { title: say('talk-to-a-person'), action: { verb: 'person', session } },
      ]),
    );
  }
  return stack(
    sessionHead(here, say('many-people-have-this-right')),
    said(title, { isSubtle: true }),
    words,
    said(say('you-need-not-try-anything')),
    ways(
      here,
      [
        recommended(say('all-right-tell-me-then'), { verb: 'follow-incident', session }),
        { title: say('mine-is-something-else'), action: { verb: 'go-on', session } },
      ],
      ['person', 'stop'],
    ),
  );
};
