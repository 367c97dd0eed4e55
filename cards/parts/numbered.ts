import type { Text } from '../../domain/say';
import { paragraph, plain, run, runs } from './line';
import { picture, type NamedPicture } from './picture';
import { nothing, type Element, type Piece } from './piece';

/** A picture below one of the lines: the line's place among them, from 0. */
interface PictureBelow extends NamedPicture {
  readonly below: number;
}

/** A longer list is drawn without columns and bold words, to stay below what a message may weigh. */
const mostLinesInColumns = 24;

const inColumns = (mark: string, line: Text): Element => ({
  type: 'ColumnSet',
  spacing: 'Small',
  columns: [
    { type: 'Column', width: 'auto', items: [{ type: 'TextBlock', text: mark, wrap: true }] },
    { type: 'Column', width: 'stretch', spacing: 'Small', items: [paragraph(runs(line))] },
  ],
});

const listed = (lines: readonly Text[], pictures: readonly PictureBelow[], mark: (index: number) => string): Piece => {
  if (lines.length === 0) return nothing;
  const text = lines.map((line, index) => ({ joined: [mark(index), ' ', plain(line)] }));
  if (lines.length > mostLinesInColumns)
    return { elements: text.map((line) => ({ ...paragraph([run(line)]), spacing: 'Small' })), text };
  return {
    elements: lines.flatMap((line, index) => [
      inColumns(mark(index), line),
      ...pictures.filter(({ below }) => below === index).flatMap((one) => picture(one).elements),
    ]),
    text,
  };
};

/** Instructions in their order. The number is text, not markdown, so that a screen reader says it with its line. */
export const numbered = (lines: readonly Text[], pictures: readonly PictureBelow[] = []): Piece =>
  listed(lines, pictures, (index) => `${index + 1}.`);

/** Lines in no order. */
export const bulleted = (lines: readonly Text[], pictures: readonly PictureBelow[] = []): Piece =>
  listed(lines, pictures, () => '•');

/** Numbered when there is an order to keep. */
export const steps = (lines: readonly Text[], pictures: readonly PictureBelow[] = []): Piece =>
  (lines.length > 1 ? numbered : bulleted)(lines, pictures);
