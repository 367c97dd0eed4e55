import { hasWords, plain, said } from '../../parts/line';
import { sessionHead } from '../session-head';
import { results } from '../results';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Asks how it went: when a promised follow-up is due, and when somebody says only that it is done. */
export const stillThereCard = ({ here, title, prepares, question }: ViewOf<'still-there'>): Piece => {
  const { session } = here;
  const step = here.step ?? '';
  return stack(
    sessionHead(
      here,
      !prepares ? say('did-it-fix-the-problem') : hasWords(question) ? plain(question) : say('did-that-work'),
      title,
    ),
    said(say('tell-me-how-it-went')),
    ways(
      here,
      [
        ...results(here, prepares ? 'prepares' : 'fixes'),
        { title: say('show-me-the-steps'), action: { verb: 'resume', session } },
        { title: say('not-yet-ask-me-later'), action: { verb: 'later', session, step } },
      ],
      ['person', 'stop'],
    ),
  );
};
