import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { said } from '../../parts/line';
import { picked, type Pick } from '../../parts/pick';
import { sessionHead } from '../session-head';
import type { ViewOf } from '../../view-of';

/** Asks a person stuck in a procedure what they see. What is not in the list is for a person. */
export const stuckCard = ({ here, title, problems }: ViewOf<'stuck'>): Message => {
  const { session } = here;
  const step = here.step ?? '';
  const pick: Pick = {
    key: 'problem',
    label: 'What you see',
    choices: problems.map(({ id, sees }) => ({ value: id, label: sees })),
    press: (problem) => ({ verb: 'stuck-at', session, step, problem }),
    form: { verb: 'stuck-at', session, step },
    after: [],
  };
  return framed(
    sessionHead(here, 'Where are you stuck?', title),
    said(
      problems.length === 0
        ? 'Somebody from the helpdesk can look at it with you.'
        : 'Choose what you see. Is it something else? Then talk to a person.',
    ),
    picked(pick, here, ['close', 'person', 'stop']),
  );
};
