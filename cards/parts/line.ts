import type { Line } from '../../dialogs/guide/guide';
import type { Element, Piece } from './piece';

/** How a piece of text looks inside a RichTextBlock. */
export interface Look {
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
  readonly italic?: true;
  readonly color?: 'Accent' | 'Good' | 'Warning' | 'Attention';
}

const markup = /\*\*(.+?)\*\*|`(.+?)`/gu;

/** A run of text in which nothing is read as markup: the only place for what a person typed. */
export const run = (text: string, look: Look = {}): Element => ({ type: 'TextRun', text, ...look });

/** A line's runs: `**…**` bold, `` `…` `` in a typewriter's type, everything else as it stands. */
export const runs = (line: Line, look: Look = {}): readonly Element[] => {
  const found: Element[] = [];
  let from = 0;
  for (const match of line.matchAll(markup)) {
    if (match.index > from) found.push(run(line.slice(from, match.index), look));
    found.push(
      match[1] === undefined
        ? { ...run(match[2] ?? '', look), fontType: 'Monospace' }
        : run(match[1], { ...look, weight: 'Bolder' }),
    );
    from = match.index + match[0].length;
  }
  if (from < line.length || found.length === 0) found.push(run(line.slice(from), look));
  return found;
};

/** The line without its markup. */
export const plain = (line: Line): string => line.replaceAll(markup, '$1$2');

/** Runs as one paragraph. */
export const paragraph = (inlines: readonly Element[]): Element => ({ type: 'RichTextBlock', inlines });

/** A line as a paragraph; an empty line shows nothing. */
export const said = (line: Line, look: Look = {}): Piece =>
  line.trim() === '' ? { elements: [], text: [] } : { elements: [paragraph(runs(line, look))], text: [plain(line)] };
