import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { said } from '../../parts/line';
import { offers, recommended } from '../../parts/buttons';
import { section } from '../../parts/heading';
import { secondNote, secondOffers } from '../second-offer';
import { sessionHead } from '../session-head';
import { typed } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Says that the helpdesk works on this for many, what it tells them, and that nothing need be tried. */
export const knownIncidentCard = (view: ViewOf<'known-incident'>): Message => {
  const { here, title, note, stage, second } = view;
  const { session } = here;
  const words = section('The helpdesk says', typed(note, 800));
  if (stage === 'over') {
    return framed(
      sessionHead(here, 'This is over'),
      said(title, { isSubtle: true }),
      words,
      said('Still not right? Tell me what you see, and I help you with it.'),
      secondNote(second),
      offers([...secondOffers(second, session), { title: 'Talk to a person', action: { verb: 'person', session } }]),
    );
  }
  if (stage === 'waiting') {
    return framed(
      sessionHead(here, 'I tell you when it is over'),
      said(title, { isSubtle: true }),
      words,
      said('You need not do anything. Please leave Outlook as it is until then.'),
      secondNote(second),
      offers([...secondOffers(second, session), { title: 'Talk to a person', action: { verb: 'person', session } }]),
    );
  }
  return framed(
    sessionHead(here, 'Many people have this right now'),
    said(title, { isSubtle: true }),
    words,
    said('You need not try anything: it is not your computer. I write to you as soon as it is over.'),
    ways(
      here,
      0,
      ['person', 'stop'],
      [
        recommended('All right, tell me then', { verb: 'follow-incident', session }),
        { title: 'Mine is something else', action: { verb: 'go-on', session } },
      ],
    ),
  );
};
