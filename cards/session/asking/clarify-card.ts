import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { said } from '../../parts/line';
import { sessionHead } from '../session-head';
import { tiles } from '../../parts/tiles';
import { quoted } from '../../parts/user-text';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Asks which of a few problems is meant. */
export const clarifyCard = ({ here, words, choices }: ViewOf<'clarify'>): Message => {
  const { session } = here;
  return framed(
    sessionHead(here, 'Which of these is it?'),
    quoted('You wrote', words, 300),
    said(
      words === ''
        ? 'Press the one that comes closest, or write what is wrong in your own words.'
        : 'Press the one that comes closest. Nothing is changed yet.',
    ),
    tiles(
      choices.map(({ label, title, says }) => ({ title, says, action: { verb: 'choose-symptom', session, label } })),
    ),
    ways(
      here,
      choices.length,
      ['person', 'stop'],
      [{ title: 'Something else', action: { verb: 'something-else', session, round: here.round } }],
    ),
  );
};
