import { said } from '../../parts/line';
import { picked, type Pick } from '../../parts/pick';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';
import { type Piece, stack } from '../../parts/piece';
import { say } from '../../../texts/say';

/** Asks a person stuck in a procedure what they see. What is not in the list is for a person. */
export const stuckCard = ({ here, title, problems }: ViewOf<'stuck'>): Piece => {
  const { session } = here;
  const step = here.step ?? '';
  const pick: Pick = {
    key: 'problem',
    label: say('what-you-see'),
    choices: problems.map(({ id, sees }) => ({ value: id, label: sees })),
    press: (problem) => ({ verb: 'stuck-at', session, step, problem }),
    form: { verb: 'stuck-at', session, step },
    after: [],
  };
  return stack(
    sessionHead(here, say('where-are-you-stuck'), title),
    said(problems.length === 0 ? say('somebody-from-the-helpdesk-can') : say('choose-what-you-see-is')),
    picked(pick, here, ['close', 'person', 'stop']),
  );
};
