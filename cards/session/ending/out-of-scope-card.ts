import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Names a problem that is not Mailmend's, and offers to hand it over. */
export const outOfScopeCard = ({ here, words, topic, says }: ViewOf<'out-of-scope'>): Message => {
  const { session } = here;
  return framed(
    sessionHead(here, topic),
    quoted('You wrote', words, 300),
    said(says),
    said('The helpdesk can take this on, with your words, so you need not say it twice.'),
    ways(
      here,
      0,
      ['stop'],
      [
        recommended('Open a ticket', { verb: 'person', session }),
        { title: 'It’s something else', action: { verb: 'something-else', session, round: here.round } },
      ],
    ),
  );
};
