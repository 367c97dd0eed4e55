import { paragraph, run, type Look } from './line';
import { nothing, type Piece } from './piece';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Control characters, and the marks that turn the direction of all text after them. */
const unruly = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

const shorten = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, longest * 4))) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return `${kept.trimEnd()}… (shortened)`;
};

/**
 * What a person typed, fit for one line of a TextRun or of a twin: no control characters, at most `longest` UTF-16 units
 * and then "(shortened)", and text that runs from right to left kept from turning its neighbours round.
 */
export const oneLine = (text: string, longest: number): string => {
  const tame = shorten(
    text.replaceAll(loneSurrogate, '').replaceAll(/\s+/gu, ' ').replaceAll(unruly, '').trim(),
    longest,
  );
  return rightToLeft.test(tame) ? `\u2068${tame}\u2069` : tame;
};

/** What a person typed, paragraph by paragraph: at most six, at most `longest` UTF-16 units together. */
const paragraphs = (text: string, longest: number): readonly string[] => {
  const lines = shorten(text.trim(), longest)
    .split(/[\r\n]+/u)
    .map((line) => oneLine(line, longest + 20))
    .filter((line) => line !== '');
  return lines.length <= 6 ? lines : [...lines.slice(0, 5), lines.slice(5).join(' ')];
};

/** What a person typed, as paragraphs of runs; nothing in it is read as markup. */
export const typed = (text: string, longest: number, look: Look = {}): Piece => {
  const lines = paragraphs(text, longest);
  if (lines.length === 0) return nothing;
  return { elements: lines.map((line) => paragraph([run(line, look)])), text: lines };
};

/** The requester's own words, in quotation marks, after who said it. */
export const quoted = (who: string, words: string, longest: number): Piece => {
  const text = oneLine(words, longest);
  if (text === '') return nothing;
  return {
    elements: [paragraph([run(`${who} `, { isSubtle: true }), run(`“${text}”`, { italic: true })])],
    text: [`${who} “${text}”`],
  };
};
