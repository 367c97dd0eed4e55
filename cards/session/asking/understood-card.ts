import { section } from '../../parts/heading';
import { changeableFacts } from '../../parts/known-facts';
import { said } from '../../parts/line';
import { recommended } from '../../parts/buttons';
import { box, nothing, spaced, type Piece, stack } from '../../parts/piece';
import { sessionHead } from '../session-head';
import { forSomebody } from '../../parts/for-somebody';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';

/** Says back what was understood, each fact with where it came from and a link that corrects it. */
export const understoodCard = ({ here, words, affected, title, says, facts }: ViewOf<'understood'>): Piece => {
  const { session } = here;
  const known = facts.length === 0 ? nothing : section(say('what-i-know-so-far'), changeableFacts(facts, session));
  return stack(
    sessionHead(here, say('did-i-understand-you')),
    quoted('you', words, 300),
    forSomebody(affected),
    box('emphasis', said(`**${title}**`), spaced('Small', said(says))),
    known,
    said(say('next-come-a-few-short'), {
      isSubtle: true,
    }),
    ways(
      here,
      [
        recommended(say('lets-start'), { verb: 'start-guide', session }),
        { title: say('its-something-else'), action: { verb: 'something-else', session, round: here.round } },
      ],
      ['person', 'stop'],
    ),
  );
};
