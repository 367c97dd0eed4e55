import { said } from '../../parts/line';
import { sessionHead } from '../session-head';
import { tiles } from '../../parts/tiles';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Asks which of a few problems is meant. */
export const clarifyCard = ({ here, words, choices }: ViewOf<'clarify'>): Piece => {
  const { session } = here;
  return stack(
    sessionHead(here, say('which-of-these-is-it')),
    quoted('you', words, 300),
    said(words === '' ? say('press-the-one-that-comes') : say('press-the-one-that-comes-closest')),
    tiles(
      choices.map(({ label, title, says }) => ({ title, says, action: { verb: 'choose-symptom', session, label } })),
    ),
    ways(
      here,
      [{ title: say('something-else'), action: { verb: 'something-else', session, round: here.round } }],
      // Stopping can be typed: it makes way for a problem.
      choices.length < 4 ? ['person', 'stop'] : ['person'],
    ),
  );
};
