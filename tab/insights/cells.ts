import type { Cell, Count, Share, Spent } from '../../contract/insights';
import { spanWords } from '../parts/when';
import { say } from '../texts/say';

const percent = (part: number): number => Math.round(part * 100);

/** A count in words: what is too small to be told is "under 5". */
export const countWords = (count: Count): string =>
  typeof count === 'number' ? String(count) : say('page-under', { count: count.under });

/** A share in words: a percentage with its interval from 30 on, before that the two numbers. */
export const shareWords = ({ count, of, share }: Share): string =>
  share === null
    ? say('page-so-many-of', { count: countWords(count), of: countWords(of) })
    : say('page-share', {
        percent: percent(share.of),
        from: percent(share.from),
        to: percent(share.to),
        of: countWords(of),
      });

/** A time in words: its median, and the time within which nine of ten are. */
export const spentWords = ({ median, ninth, of, atLeast }: Spent): string => {
  if (median === null) return say('page-not-known-yet');
  const span = spanWords(median);
  const middle = atLeast ? say('page-over', { span }) : span;
  return ninth === null
    ? say('page-median', { middle, of: countWords(of) })
    : say('page-median-ninth', { middle, ninth: spanWords(ninth), of: countWords(of) });
};

/** A cell of a table in words: what stands in the table, in the copy and in the file. */
export const cellWords = (cell: Cell | null): string => {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'count':
      return countWords(cell.count);
    case 'share':
      return shareWords(cell);
    case 'time':
      return spentWords(cell);
    case 'text':
      return cell.text;
  }
};

/** What a cell counts, to be drawn; null for what is not told, or is no count. */
export const cellCount = (cell: Cell | null): number | null =>
  cell?.kind === 'count' && typeof cell.count === 'number' ? cell.count : null;
