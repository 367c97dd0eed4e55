import { said } from '../parts/line';
import type { Piece } from '../parts/piece';
import { oneLine } from '../parts/user-text';
import type { ViewOf } from '../view-of';
import { say } from '../../texts/say';
import { spaced } from '../parts/piece';

/** So many are shown, the last ones. */
const mostFixes = 3;

/** The fixes that were sent and have no result yet, one piece each; those with one stand in what was tried. */
export const sentFixes = ({ ticket, procedures }: ViewOf<'ticket'>): readonly Piece[] => {
  const lines = ticket.fixes.flatMap(({ procedure, by, at, stage }) => {
    if (stage === 'over') return [];
    const title = procedures.find(({ id }) => id === procedure)?.title ?? say('a-fix-of-an-older');
    return [spaced('Small', said(say('fix-sent', { title, stage, by: oneLine(by, 60), at })))];
  });
  return lines.slice(-mostFixes);
};
