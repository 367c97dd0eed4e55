import { foldText } from '../../../language/tag/fold';

/** The words of a text, folded, without whatever stands between them. */
export const plainWords = (text: string): string =>
  foldText(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
