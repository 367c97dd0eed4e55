import { isScalar } from 'yaml';
import type { Line } from '../guide';
import { as, text } from './shape';
import { refuse } from './spot';
import type { Read, Spot } from './spot';

/** What is wrong with the markup of a line; null when nothing is. */
const markupFault = (line: string): string | null => {
  const pieces = line.split('`');
  if (pieces.length % 2 === 0) return 'A ` is left open: close it, or remove it.';
  if (pieces.some((piece, index) => index % 2 === 1 && piece.trim() === '')) return 'There is nothing between ` and `.';
  const outside = pieces.filter((_, index) => index % 2 === 0);
  for (const piece of outside) {
    const stretches = piece.split('**');
    if (stretches.length % 2 === 0) return 'A ** is left open: close it before any `code`, or remove it.';
    if (stretches.some((stretch) => stretch.includes('*'))) return 'A single * stands here: bold is **two stars**.';
    if (stretches.some((stretch, index) => index % 2 === 1 && stretch.trim() !== stretch))
      return 'Inside ** and ** there must be words, without blanks at the ends.';
    if (stretches.some((stretch, index) => index % 2 === 1 && stretch === ''))
      return 'There is nothing between ** and **.';
  }
  return null;
};

/** True for text without quotes that stops in the middle of a sentence, because YAML takes the rest for a comment. */
const isCutOff = (value: string, { node }: Spot): boolean =>
  isScalar(node) && node.type === 'PLAIN' && typeof node.comment === 'string' && !/[.?!]$/.test(value);

/** A line of text with nothing but `**bold**` and `` `code` `` as markup. */
export const line: Read<Line> = as(text, (value, spot) => {
  const fault = isCutOff(value, spot) ? 'All behind # is lost here: put quotes around the text.' : markupFault(value);
  return fault === null ? value : refuse(spot, fault);
});

/** A line that may be left empty. */
export const lineOrEmpty: Read<Line> = (spot) => (isScalar(spot.node) && spot.node.value === '' ? '' : line(spot));
