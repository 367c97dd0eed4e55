import type { Text } from '../../domain/say';
import { paragraph, plain, run, runs } from './line';
import { nothing, type Piece } from './piece';

/** A longer list is drawn without columns and bold words, to stay below what a message may weigh. */
const mostLinesInColumns = 24;

const listed = (lines: readonly Text[], mark: (index: number) => string): Piece => {
  if (lines.length === 0) return nothing;
  const text = lines.map((line, index) => ({ joined: [mark(index), ' ', plain(line)] }));
  if (lines.length > mostLinesInColumns)
    return { elements: text.map((line) => ({ ...paragraph([run(line)]), spacing: 'Small' })), text };
  return {
    elements: lines.map((line, index) => ({
      type: 'ColumnSet',
      spacing: 'Small',
      columns: [
        { type: 'Column', width: 'auto', items: [{ type: 'TextBlock', text: mark(index), wrap: true }] },
        { type: 'Column', width: 'stretch', spacing: 'Small', items: [paragraph(runs(line))] },
      ],
    })),
    text,
  };
};

/** Instructions in their order. The number is text, not markdown, so that a screen reader says it with its line. */
export const numbered = (lines: readonly Text[]): Piece => listed(lines, (index) => `${index + 1}.`);

/** Lines in no order. */
export const bulleted = (lines: readonly Text[]): Piece => listed(lines, () => '•');

/** Numbered when there is an order to keep. */
export const steps = (lines: readonly Text[]): Piece => (lines.length > 1 ? numbered(lines) : bulleted(lines));
