import type { FactId } from '../../domain/facts';
import type { Said } from '../reading';
import { is, type Tagged } from '../tag/tag';
import type { Candidate } from './candidate';
import { quotesIn } from './by-shape';

const longestName = 40;
/** Words within a name: "Travel and Expenses", "Clients - North". */
const joins = /^(?:of|and|und|de|du|des|del|la|y|et|&|-|\/|\\|_)$/;
const isName = ({ text }: Said, word: Tagged): boolean =>
  /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.start + 1)) && word.kind !== 'mark';

/** Stretches of words with capitals, each as long as it may be. */
const capitalsIn = (said: Said): { from: number; to: number }[] => {
  const { words } = said;
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    if (!word || !isName(said, word) || (word.kind !== 'word' && word.kind !== 'number')) continue;
    let to = from + 1;
    for (let next = to; next < words.length && next - from < 7; next += 1) {
      const one = words[next];
      if (!one) break;
      if (isName(said, one)) to = next + 1;
      else if (!joins.test(one.text)) break;
    }
    found.push({ from, to });
    from = to - 1;
  }
  return found;
};

const mostNames = 24;

/** A folder that every mailbox has, as it is written there. */
const titled = (name: string): string => name.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Wherever a folder may be named: in quotation marks, with capitals, beside the word for a folder, or by the name that every mailbox has. */
export const foldersIn = (said: Said, asked: FactId | null): Candidate[] => {
  const { words, text } = said;
  const find = (kind: string, start: number, end: number): Candidate[] => {
    const value = text.slice(start, end).trim();
    return value.length < 2 || value.length > longestName ? [] : [{ fact: 'folder', value, kind, start, end }];
  };
  const isFolder = (word: Tagged | undefined): boolean => is(word, 'folder', 'subfolder') && !is(word, 'item-only');
  const bare = (word: Tagged | undefined): boolean =>
    word?.kind === 'word' && !is(word, 'article', 'prep', 'but', 'be', 'only', 'not', 'then');
  const beside = words.flatMap((word, at) => {
    if (!isFolder(word)) return [];
    const [before, after] = [words[at - 1], words[at + 1]];
    return [
      ...(before && bare(before) ? find('before folder', before.start, before.end) : []),
      ...(after && bare(after) ? find('after folder', after.start, after.end) : []),
    ];
  });
  const capitals = capitalsIn(said).flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last) return [];
    const known = words.slice(from, to).every(({ tags, kind }) => tags.length > 0 || kind === 'number');
    const near = isFolder(words[from - 1]) || isFolder(words[to]);
    const kind = `capital${from === 0 ? ' first' : ''}${near ? ' folder' : ''}${known ? ' known' : ''}`;
    return find(kind, first.start, last.end);
  });
  const all = [
    ...quotesIn(said).flatMap(({ start, end }) => find('quote', start, end)),
    ...said.names
      .filter(({ tag }) => tag === 'known-folder')
      .flatMap(({ start, end }) => find('known', start, end).map((one) => ({ ...one, value: titled(one.value) }))),
    ...capitals.slice(0, mostNames),
    ...beside,
    ...(asked === 'folder' && words.length <= 6 ? find('whole', words[0]?.start ?? 0, words.at(-1)?.end ?? 0) : []),
  ];
  return all
    .filter((one, at) => all.findIndex(({ start, end }) => start === one.start && end === one.end) === at)
    .slice(0, 2 * mostNames);
};
