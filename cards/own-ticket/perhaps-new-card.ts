import { longestSaid } from '../actions';
import { said } from '../parts/line';
import { offers } from '../parts/buttons';
import { spaced, stack, type Piece } from '../parts/piece';
import { shortLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';

/** Says to whom a text went that may tell of another problem as well, which can be mended here. */
export const perhapsNewCard = ({ ticket: { number }, who, text }: ViewOf<'perhaps-new'>): Piece =>
  stack(
    said(say('passed-on', { who: shortLine(who, 80), number })),
    spaced('Small', said(say('is-it-another-problem'))),
    offers([{ title: say('yes-another-problem'), action: { verb: 'say', text: text.slice(0, longestSaid) } }], 'also'),
  );
