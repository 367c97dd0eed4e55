import { paragraph, run, said } from './line';
import { nothing, type Piece } from './piece';
import type { Text, Filling } from '../../domain/say';
import { say } from '../../texts/say';
import { isSay } from '../../domain/say';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Control characters, and the marks that turn the direction of all text after them. */
const unruly = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
/** What clients put a date in place of, wherever it stands in a card. */
const template = /\{\{(?=\s*(?:DATE|TIME)\s*\()/giu;
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** At most `longest` UTF-16 units of a text, whole characters of it, and whether that is less than all. */
const cut = (text: string, longest: number): { readonly kept: string; readonly isCut: boolean } => {
  if (text.length <= longest) return { kept: text, isCut: false };
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, longest * 4))) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return { kept: kept.trimEnd(), isCut: true };
};

const tame = (text: string): string =>
  text
    .replaceAll(loneSurrogate, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(unruly, '')
    .replaceAll(template, '{\u2060{')
    .trim();

/**
 * What a person typed, for a message of text: where it has several lines each is marked, so that none of them looks like
 * one of Mailmend's own.
 */
export const marked = (text: string): string => {
  const lines = text.replaceAll(loneSurrogate, '').split(lineBreak);
  const tamed = lines.map((line) => line.replaceAll('\t', ' ').replaceAll(unruly, ''));
  return tamed.length === 1 ? tamed.join('') : tamed.map((line) => `\n> ${line}`).join('');
};

/** Text that runs from right to left turns none of its neighbours round. */
const apart = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

const shown = (text: string, isCut: boolean): Text => {
  if (!isCut) return apart(text);
  return rightToLeft.test(text) ? say('shortened-apart', { text }) : say('shortened', { text });
};

/**
 * What a person typed, fit for one line of a TextRun or of a twin: no control characters, at most `longest` UTF-16 units
 * and then "(shortened)", and text that runs from right to left kept from turning its neighbours round.
 */
export const oneLine = (text: string, longest: number): Text => {
  const { kept, isCut } = cut(tame(text), longest);
  return shown(kept, isCut);
};

/** The same for a name that is kept: where it was cut stands "…" alone, which needs no words. */
export const shortName = (name: string, longest: number): string => {
  const { kept, isCut } = cut(tame(name), longest);
  return apart(isCut ? `${kept}…` : kept);
};

const fit = (filling: Filling, longest: number): Filling => {
  if (typeof filling === 'number') return filling;
  return Array.isArray(filling)
    ? (filling as readonly Text[]).map((each) => shortLine(each, longest))
    : shortLine(filling as Text, longest);
};

/** The same for a text that may be a sentence: each thing that fills it is made fit. */
export const shortLine = (text: Text, longest: number): Text =>
  isSay(text)
    ? { ...text, args: Object.fromEntries(Object.entries(text.args).map(([name, each]) => [name, fit(each, longest)])) }
    : oneLine(text, longest);

/** What a person typed, paragraph by paragraph: at most six, at most `longest` UTF-16 units together. */
const paragraphs = (text: string, longest: number): readonly Text[] => {
  const { kept, isCut } = cut(text.trim(), longest);
  const all = kept
    .split(/[\r\n]+/u)
    .map(tame)
    .filter((line) => line !== '');
  const lines = all.length <= 6 ? all : [...all.slice(0, 5), all.slice(5).join(' ')];
  return lines.map((line, index) => shown(line, isCut && index === lines.length - 1));
};

/** What a person typed, as paragraphs of runs; nothing in it is read as markup. */
export const typed = (text: Text, longest: number): Piece => {
  const lines = isSay(text) ? [shortLine(text, longest)] : paragraphs(text, longest);
  return { elements: lines.map((line) => paragraph([run(line)])), text: lines };
};

/** The requester's own words, in quotation marks, after who said it. */
export const quoted = (who: 'you' | 'they', words: string, longest: number): Piece => {
  const text = oneLine(words, longest);
  return text === '' ? nothing : said(say('wrote-quoted', { who, text }));
};
