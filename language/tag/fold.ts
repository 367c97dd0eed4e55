import { remembered } from '../remembered';

/** Characters of a text that are read; what follows cannot change what a person means, and costs time. */
const longestRead = 2000;

const sameLetter: Readonly<Record<string, string>> = {
  ß: 's',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '→': '>',
  '®': ' ',
  '™': ' ',
  ł: 'l',
  ø: 'o',
};

const foldCharacter = (character: string): string => {
  const same = sameLetter[character];
  if (same !== undefined) return same;
  if (/\s/.test(character)) return ' ';
  const folded = (character.normalize('NFKD')[0] ?? character).toLowerCase();
  return folded.length === 1 ? folded : character;
};

/** Of characters that are not ASCII a few hundred at most are ever met in earnest. */
const foldOther = remembered(2000, foldCharacter);

/**
 * Lower case without accents, so that "Éléments envoyés" and "elements envoyes" are one.
 * Every character stays in its place: what is found in the folded text stands there in the text, too.
 */
export const foldText = (text: string): string => text.replace(/[^!-_a-~ ]/g, foldOther).toLowerCase();

const html =
  /<\/?(?:at|a|b|i|u|p|br|div|span|strong|em|li|ul|ol|td|tr|table|h\d|script|img|font|pre|code)\b[^<>]{0,300}>/gi;

/** The text as a person would read it: without HTML and control characters, spaces closed up, cut to the longest read. */
export const readableText = (text: string): string =>
  text
    .slice(0, longestRead * 2)
    .normalize('NFC')
    .replace(html, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestRead);
