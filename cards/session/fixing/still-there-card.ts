import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { plain, said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import { sessionHead } from '../session-head';
import { results } from '../results';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

/** Asks how it went: when a promised follow-up is due, and when somebody says only that it is done. */
export const stillThereCard = ({ here, title, prepares, question }: ViewOf<'still-there'>): Message => {
  const { session } = here;
  const step = here.step ?? '';
  return framed(
    sessionHead(here, prepares ? plain(question) || 'Did that work?' : 'Did it fix the problem?', title),
    said('Tell me how it went. If you have not got round to it, I show you the steps again.'),
    offers([
      ...results(here, prepares ? 'prepares' : 'fixes'),
      { title: 'Show me the steps', action: { verb: 'resume', session } },
      { title: 'Not yet, ask me later', action: { verb: 'later', session, step } },
    ]),
    ways(here, 4, ['person', 'stop']),
  );
};
