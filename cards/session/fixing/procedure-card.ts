import type { Message } from '../../../domain/ports';
import { framed } from '../../parts/frame';
import { label } from '../../parts/heading';
import { plain, said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import { divided, nothing, spaced, stack } from '../../parts/piece';
import { procedureParts } from './procedure-parts';
import { sessionHead } from '../session-head';
import { span } from '../../parts/time';
import { results } from '../results';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';

type Procedure = ViewOf<'procedure'>;

const rank = ({ prepares, finishes, number, of }: Procedure): string => {
  if (!prepares) return `Fix ${number} of ${of}`;
  return finishes ? 'To finish' : 'Preparation';
};

const place = (view: Procedure): string => `${rank(view)} · ${span(view.minutes)}`;

/** One procedure, whole: what it does and risks, what to do, and the question at its end. */
export const procedureCard = (view: Procedure): Message => {
  const { here, title, prepares, question, slow } = view;
  const { session } = here;
  const step = here.step ?? '';
  const ask = plain(
    prepares && question.trim() !== '' ? question : prepares ? 'Did that work?' : 'Did this fix the problem?',
  );
  return framed(
    sessionHead(here, title, place(view)),
    procedureParts(view),
    divided(label(ask)),
    slow ? said('This takes its time. If I hear nothing, I ask you tomorrow at nine.', { isSubtle: true }) : nothing,
    stack(
      spaced(
        'Small',
        offers([
          ...results(here, prepares ? 'prepares' : 'fixes'),
          { title: 'Not yet, ask me later', action: { verb: 'later', session, step } },
          { title: 'I’m stuck', action: { verb: 'stuck', session, step } },
        ]),
      ),
      ways(here, 4, ['back', 'person', 'stop']),
    ),
  );
};
