import { label } from '../../parts/heading';
import { hasWords, plain, said } from '../../parts/line';
import { offers } from '../../parts/buttons';
import { divided, nothing, spaced, stack, type Piece } from '../../parts/piece';
import { procedureParts } from './procedure-parts';
import { sessionHead } from '../session-head';
import { span } from './span';
import { results } from '../results';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';
import type { Say } from '../../../domain/say';

type Procedure = ViewOf<'procedure'>;

const rank = ({ prepares, finishes, number, of }: Procedure): Say => {
  if (!prepares) return say('fix-of', { number, of });
  return finishes ? say('to-finish') : say('preparation');
};

const place = (view: Procedure): Say => say('place-and-time', { place: rank(view), time: span(view.minutes) });

/** One procedure, whole: what it does and risks, what to do, and the question at its end. */
export const procedureCard = (view: Procedure): Piece => {
  const { here, title, prepares, question, slow } = view;
  const { session } = here;
  const step = here.step ?? '';
  const ask = !prepares ? say('did-this-fix-the-problem') : hasWords(question) ? question : say('did-that-work');
  return stack(
    sessionHead(here, title, place(view)),
    procedureParts(view),
    divided(label(plain(ask))),
    slow ? said(say('this-takes-its-time-if'), { isSubtle: true }) : nothing,
    stack(
      spaced(
        'Small',
        offers([
          ...results(here, prepares ? 'prepares' : 'fixes'),
          { title: say('not-yet-ask-me-later'), action: { verb: 'later', session, step } },
          { title: say('im-stuck'), action: { verb: 'stuck', session, step } },
        ]),
      ),
      ways(here, 4, ['back', 'person', 'stop']),
    ),
  );
};
