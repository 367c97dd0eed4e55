import { label } from '../../parts/heading';
import { hasWords, plain, said } from '../../parts/line';
import { recommended, type Offer } from '../../parts/buttons';
import { divided, nothing, spaced, stack, type Piece } from '../../parts/piece';
import { allParts, onePart } from './procedure-parts';
import { sessionHead } from '../session-head';
import { span } from './span';
import { results } from '../results';
import type { ViewOf } from '../../view-of';
import { ways } from '../../parts/navigation';
import { say } from '../../../texts/say';
import type { Say } from '../../../domain/say';

type Procedure = ViewOf<'procedure'>;

const rank = ({ prepares, finishes, number, of }: Procedure): Say => {
  if (!prepares) return say('fix-and-more', { number, more: of - number });
  return finishes ? say('to-finish') : say('preparation');
};

const place = (view: Procedure): Say => say('place-and-time', { place: rank(view), time: span(view.minutes) });

/** What the card asks for: to go on to the next part, or what came of the last. */
const answers = (view: Procedure): readonly Offer[] => {
  const { here, prepares } = view;
  const { session } = here;
  const step = here.step ?? '';
  const stuck: Offer = { title: say('im-stuck'), action: { verb: 'stuck', session, step } };
  return isLast(view)
    ? [...results(here, prepares ? 'prepares' : 'fixes'), stuck]
    : [recommended(say('done-next'), { verb: 'next-part', session, step }), stuck];
};

const isLast = ({ part, parts }: Procedure): boolean => part === null || part >= parts.length - 1;

const rest = (view: Procedure): readonly Offer[] => {
  const { session } = view.here;
  const step = view.here.step ?? '';
  const later: Offer = { title: say('not-yet-ask-me-later'), action: { verb: 'later', session, step } };
  return isLast(view) ? [later] : [{ title: say('all-at-once'), action: { verb: 'all-parts', session, step } }, later];
};

/** One procedure, part by part: what it does and risks, what to do now, and behind the last part the question what came of it. */
export const procedureCard = (view: Procedure): Piece => {
  const { here, title, prepares, question, slow, part } = view;
  const ask = !prepares ? say('did-this-fix-the-problem') : hasWords(question) ? question : say('did-that-work');
  return stack(
    sessionHead(here, title, place(view)),
    part === null ? allParts(view) : onePart(view, part),
    isLast(view) ? divided(label(plain(ask))) : nothing,
    isLast(view) && slow ? said(say('this-takes-its-time-if'), { isSubtle: true }) : nothing,
    spaced('Medium', ways(here, answers(view), ['person', 'back'], rest(view))),
  );
};
