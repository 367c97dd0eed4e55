import type { Action } from '../dialogs/event';
import type { Message } from '../domain/ports';
import type { ProcedureResult } from '../domain/walk';
import { framed } from './frame';
import { plain, said } from './line';
import { offers, recommended } from './offers';
import { sessionHead } from './session-head';
import type { ViewOf } from './view-of';
import { ways } from './ways';

/** The follow-up that was promised: did it help? */
export const stillThereCard = ({ here, title, prepares, question }: ViewOf<'still-there'>): Message => {
  const { session } = here;
  const step = here.step ?? '';
  const answer = (value: ProcedureResult): Action => ({ verb: 'answer', session, step, value });
  const results = prepares
    ? [recommended('Done', answer('done')), { title: 'I couldn’t do it', action: answer('not-done') }]
    : [recommended('Yes, it’s fixed', answer('fixed')), { title: 'No, not fixed', action: answer('not-fixed') }];
  return framed(
    sessionHead(here, prepares ? plain(question) || 'Did that work?' : 'Did it fix the problem?', title),
    said('You asked me to come back to this. If you have not got round to it, I show you the steps again.'),
    offers([
      ...results,
      { title: 'Show me the steps', action: { verb: 'resume', session } },
      { title: 'Not yet, ask me later', action: { verb: 'later', session, step } },
    ]),
    ways(here, 4, ['person', 'stop']),
  );
};
