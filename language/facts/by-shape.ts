import type { FactId } from '../../domain/facts';
import type { Said } from '../reading';
import type { Tagged } from '../tag/tag';
import type { Candidate } from './candidate';

/** Quotations, of which the marks are no apostrophes. */
const quoted = /["“”„«»]\s?([^"“”„«»]{1,400}?)\s?["“”«»]|(?<![\p{L}\p{N}])['‘‚]([^'‘’‚]{1,200})['’‘](?![\p{L}\p{N}])/gu;
const errorCode = /(?<![\w.])(?:0x[0-9a-f]{6,8}|8004[0-9a-f]{4}|[45]\d\d [45]\.\d{1,3}\.\d{1,3})(?!\w)/g;
/** Builds: of classic Outlook, of the new one, for a Mac, of the app, and as "Version 2408 (Build 17928.20156)". */
const build =
  /(?<![\d.])(?:1[12456]\.\d{1,4}\.\d{2,5}(?:\.\d{2,5})?|1\.20\d\d\.\d{2,4}(?:\.\d{1,5})?|16\.\d{2,3}(?:\.\d{1,3})?(?: ?\(\d{6,8}\))?|4\.2\d{3}\.\d{1,3})(?![\d.]*\d)/g;
const version =
  /(?<!\w)versi[oó]n \d{4}(?!\d)(?:[ ,(]{1,3}(?:build|compilaci[oó]n) \d{4,5}\.\d{4,5})?|(?<!\w)build \d{4,5}\.\d{4,5}/g;
const majors: Readonly<Record<string, string>> = { '11': '2003', '12': '2007', '14': '2010', '15': '2013' };

const at = (fact: FactId, said: Said, kind: string, start: number, end: number): Candidate[] => {
  const text = said.text.slice(start, end);
  const value = text.trim().slice(0, 500);
  const from = start + text.length - text.trimStart().length;
  return value === '' ? [] : [{ fact, value, kind, start: from, end: from + value.length }];
};

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, match }));

/** The product that a build decides: 16.0 is shared by 2016 to 365. */
const productOf = (value: string): string | undefined =>
  /^16\.\d{2,3}(?:\.\d{1,3})? ?(?:\(|$)/.test(value)
    ? 'mac'
    : value.startsWith('1.20')
      ? 'new'
      : value.startsWith('4.2')
        ? 'mobile'
        : majors[value.slice(0, 2)];

/** Builds, each with the Outlook that it decides. */
export const buildsIn = (said: Said): Candidate[] => {
  if (!/\d\.\d|version|versi/.test(said.folded)) return [];
  const long = matches(said.folded, version);
  const bare = matches(said.folded, build).filter(
    ({ start }) => !long.some((one) => one.start <= start && start < one.end),
  );
  return [...long, ...bare].flatMap(({ start, end, match }) => {
    const [one] = at('build', said, 'shape', start, end);
    const product = productOf(match[0]);
    return one ? [one, ...(product === undefined ? [] : [{ ...one, fact: 'outlook' as const, value: product }])] : [];
  });
};

export interface Quote {
  readonly start: number;
  readonly end: number;
}
export const quotesIn = (said: Said): Quote[] =>
  matches(said.text, quoted).map(({ start, end, match }) => {
    const inside = match[1] ?? match[2] ?? '';
    const begin = start + match[0].indexOf(inside);
    return { start: begin, end: Math.min(end, begin + inside.length) };
  });

const says = (said: Said, tag: string, start: number, end: number): boolean =>
  said.names.some((one) => one.tag === tag && one.start >= start && one.end <= end);

/** A sentence of a message, told without marks, ends where the next begins. */
const sentenceEnd = /[.!?](?=\s|$)|\n/g;
const endAfter = (said: Said, from: number): number => {
  sentenceEnd.lastIndex = from;
  return sentenceEnd.exec(said.folded)?.index ?? said.folded.length;
};

/** Wherever a message may be pasted or quoted: quotations, known messages, what follows "it says", and bare codes. */
export const messagesIn = (said: Said, asked: FactId | null): Candidate[] => {
  const find = (kind: string, start: number, end: number) => at('error-text', said, kind, start, end);
  const quotes = quotesIn(said).filter(({ start, end }) => end - start >= 8);
  const known = said.names.filter(({ tag }) => tag === 'known-error');
  const [first] = known;
  const last = known.at(-1);
  const begin = first
    ? Math.max(0, ...[...said.folded.slice(0, first.start).matchAll(/[.!?:,;"(] /g)].map((one) => one.index + 2))
    : 0;
  const told = said.names.filter(({ tag }) => tag === 'introduces').slice(0, 6);
  return [
    ...quotes.flatMap(({ start, end }) => find('quote', start, end)),
    ...(first && last ? find('known', begin, endAfter(said, last.end) + 1) : []),
    ...told.flatMap(({ end }) => {
      const start = end + (/^[\s:"'„“«]{0,4}/.exec(said.text.slice(end))?.[0].length ?? 0);
      const close = endAfter(said, start);
      return says(said, 'error-word', start, close) && close - start > 8 ? find('told', start, close) : [];
    }),
    ...matches(said.folded, errorCode).flatMap(({ start, end }) => find('code', start, end)),
    ...(asked === 'error-text' && said.folded.length > 4 ? find('whole', 0, endAfter(said, 0)) : []),
  ];
};

const longestTime = 9;
/** Words that are no part of the time that they begin. */
const sinceAlone = /^(?:ever )?since |^seit |^depuis |^desde /;
/** Since when: from a word such as "since" to the end of what it begins, or a time that stands alone. */
export const timesIn = (said: Said, asked: FactId | null): Candidate[] => {
  const { words } = said;
  const tagsAt = (word: Tagged | undefined): string[] =>
    word ? said.names.filter(({ start, end }) => start <= word.start && end > word.start).map(({ tag }) => tag) : [];
  const found: Candidate[] = [];
  const find = (kind: string, start: number, end: number): void => {
    const alone = sinceAlone.exec(said.folded.slice(start, end))?.[0].length ?? 0;
    found.push(...at('since', said, kind, start + alone, end));
  };
  const isTime = words.map((word) => tagsAt(word).includes('time-word') || word.kind === 'number');
  words.forEach((word, index) => {
    const begins = tagsAt(word).includes('since-word');
    if (begins) {
      let to = index + 1;
      const clause = said.clauses.find(({ start, end }) => word.start >= start && word.start < end);
      while (to < words.length && to - index <= longestTime && (words[to]?.start ?? 0) < (clause?.end ?? 0)) to += 1;
      const end = words[to - 1]?.end ?? word.end;
      let brief = index + 1;
      while (brief < to && (isTime[brief] || isTime[brief + 1] || (!isTime[brief - 1] && brief - index <= 3)))
        brief += 1;
      const short = words[brief - 1]?.end ?? word.end;
      if (isTime.slice(index, brief).some(Boolean)) find('since-time', word.start, short);
      else if (to > index + 1) find('since', word.start, end);
    } else if (isTime[index] && !isTime[index - 1] && words[index]?.kind !== 'number') {
      let to = index + 1;
      while (to < words.length && isTime[to]) to += 1;
      find('time', word.start, words[to - 1]?.end ?? word.end);
    }
  });
  if (asked === 'since' && said.folded.length <= 120) find('whole', 0, said.folded.length);
  return found;
};
