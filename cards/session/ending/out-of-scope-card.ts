import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Names a problem that is not Mailmend's, and offers to hand it over. */
export const outOfScopeCard = ({ here, words, topic, says }: ViewOf<'out-of-scope'>): Piece => {
  const { session } = here;
  return stack(
    sessionHead(here, topic),
    quoted('you', words, 300),
    said(says),
    said(say('the-helpdesk-can-take-this')),
    ways(
      here,
      [
        recommended(say('open-a-ticket'), { verb: 'person', session }),
        { title: say('its-something-else'), action: { verb: 'something-else', session, round: here.round } },
      ],
      ['stop'],
    ),
  );
};
