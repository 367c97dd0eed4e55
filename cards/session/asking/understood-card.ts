import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { section } from '../../parts/heading';
import { changeableFacts } from '../../parts/known-facts';
import { said } from '../../parts/line';
import { offers, recommended } from '../../parts/buttons';
import { box, nothing, spaced } from '../../parts/piece';
import { sessionHead } from '../session-head';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Says back what was understood, each fact with where it came from and a link that corrects it. */
export const understoodCard = ({ here, words, title, says, facts }: ViewOf<'understood'>): Message => {
  const { session } = here;
  const known = facts.length === 0 ? nothing : section('What I know so far', changeableFacts(facts, session));
  return framed(
    sessionHead(here, 'Did I understand you?'),
    quoted('You wrote', words, 300),
    box('emphasis', said(`**${title}**`), spaced('Small', said(says))),
    known,
    said('Next come a few short questions, then the first fix, step by step. Nothing is changed without you.', {
      isSubtle: true,
    }),
    offers([
      recommended('Let’s start', { verb: 'start-guide', session }),
      { title: 'It’s something else', action: { verb: 'something-else', session, round: here.round } },
    ]),
    ways(here, 2, ['person', 'stop']),
  );
};
