import type { Phrase } from '../pack/read-words';

/** What one phrase of a text stands for, from one token to before another. */
export interface Hit {
  readonly tags: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly section: Phrase['section'];
}

interface Node {
  readonly next: Map<string, Node>;
  /** Nodes behind stems, by the first letters of the stem. */
  readonly stems: Map<string, { readonly stem: string; readonly node: Node }[]>;
  readonly ends: { tags: readonly string[]; section: Phrase['section'] }[];
}

const newNode = (): Node => ({ next: new Map(), stems: new Map(), ends: [] });

const lettersOfKey = 2;

const behind = (node: Node, word: string): Node => {
  if (!word.endsWith('*')) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    return next;
  }
  const stem = word.slice(0, -1);
  const key = stem.slice(0, lettersOfKey);
  const near = node.stems.get(key) ?? [];
  node.stems.set(key, near);
  const same = near.find((other) => other.stem === stem);
  if (same) return same.node;
  const made = newNode();
  near.push({ stem, node: made });
  return made;
};

/** Figures stand for their kind as well, so that "before 2019" is found like "before 2020". */
const kindOf = (word: string): string | null =>
  !/^\d{1,9}$/.test(word) ? null : /^(?:19|20)\d\d$/.test(word) ? '#year' : '#number';

/** Finds every phrase in a text, given word by word; each is compared with a few phrases only, whatever their number. */
export type Trie = (words: readonly string[]) => Hit[];

/** Makes a trie of phrases. */
export const trieOf = (phrases: readonly Phrase[]): Trie => {
  const root = newNode();
  for (const { words, tags, section } of phrases) {
    const { ends } = words.reduce(behind, root);
    const same = ends.find((end) => end.section === section);
    if (same) same.tags = [...new Set([...same.tags, ...tags])];
    else ends.push({ tags, section });
  }
  const walk = (node: Node, words: readonly string[], from: number, at: number, hits: Hit[]): void => {
    for (const { tags, section } of node.ends) hits.push({ tags, section, from, to: at });
    const word = words[at];
    if (word === undefined) return;
    const next = node.next.get(word);
    if (next) walk(next, words, from, at + 1, hits);
    const kind = kindOf(word);
    const ofKind = kind === null ? undefined : node.next.get(kind);
    if (ofKind) walk(ofKind, words, from, at + 1, hits);
    if (node.stems.size === 0) return;
    for (const { stem, node: stemmed } of node.stems.get(word.slice(0, lettersOfKey)) ?? [])
      if (word.startsWith(stem)) walk(stemmed, words, from, at + 1, hits);
  };
  return (words) => {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length; from += 1) walk(root, words, from, from, hits);
    return hits;
  };
};
