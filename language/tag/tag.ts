import { foldText } from './fold';
import { tokensOf, type TokenKind } from './tokens';
import type { Phrase } from '../pack/read-words';
import { trieOf, type Hit } from './trie';

/** A word or a phrase of a text, with what it stands for; what stands for nothing has no tags. */
export interface Tagged {
  /** Folded: without capitals and accents. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly quoted: boolean;
  readonly tags: readonly string[];
}

/** Where a tag was found, whether or not a longer phrase took its words. */
export interface Mention {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** A text after the one pass of tagging. */
export interface TaggedText {
  readonly text: string;
  readonly folded: string;
  /** The longest known phrase at each place taken as one word. */
  readonly words: readonly Tagged[];
  /** Every tag in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Every value of a fact that is named (`outlook-is-2016`), and what such values stand beside, in the order of the text. */
  readonly names: readonly Mention[];
}

/** Tags a text that `readableText` has made readable. */
export type Tagger = (text: string) => TaggedText;

const tagsOf = (hits: readonly Hit[]): string[] =>
  hits.length === 0 ? [] : [...new Set(hits.flatMap(({ tags }) => tags))];

/** Makes a tagger of the phrases of all languages. */
export const taggerOf = (phrases: readonly Phrase[]): Tagger => {
  const find = trieOf(phrases);
  return (text) => {
    const folded = foldText(text);
    const tokens = tokensOf(folded);
    const hits = find(tokens.map((token) => token.text));
    const startOf = (at: number): number => tokens[at]?.start ?? 0;
    const endOf = (at: number): number => tokens[at]?.end ?? 0;
    const starting = new Map<number, Hit[]>();
    /* By token, so that no word looks through all of them. */
    const covering = new Map<number, Hit[]>();
    for (const hit of hits) {
      if (hit.section === 'words') {
        const before = starting.get(hit.from);
        if (before) before.push(hit);
        else starting.set(hit.from, [hit]);
      } else if (hit.section === 'around')
        for (let at = hit.from; at < hit.to; at += 1) {
          const before = covering.get(at);
          if (before) before.push(hit);
          else covering.set(at, [hit]);
        }
    }
    const words: Tagged[] = [];
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at];
      if (!token) break;
      const here = starting.get(at) ?? [];
      const to = here.reduce((longest, hit) => Math.max(longest, hit.to), at + 1);
      const tags = here.filter((hit) => hit.to === to);
      for (let token = at; token < to; token += 1) tags.push(...(covering.get(token) ?? []));
      const single = to === at + 1;
      words.push({
        ...token,
        text: single ? token.text : folded.slice(token.start, endOf(to - 1)),
        end: endOf(to - 1),
        tags: tagsOf(tags),
      });
      at = to;
    }
    const mentioned = (some: readonly Hit[]): Mention[] =>
      some
        .flatMap(({ tags, from, to }) => tags.map((tag) => ({ tag, start: startOf(from), end: endOf(to - 1) })))
        .sort((a, b) => a.start - b.start);
    const isName = ({ section }: Hit): boolean => section === 'names';
    return {
      text,
      folded,
      words,
      mentions: mentioned(hits.filter((hit) => !isName(hit))),
      names: mentioned(hits.filter(isName)),
    };
  };
};

/** Whether one of the words stands for one of these tags. */
export const says = ({ words }: { readonly words: readonly Tagged[] }, ...tags: readonly string[]): boolean =>
  words.some((word) => tags.some((tag) => word.tags.includes(tag)));

/** Whether a word stands for one of these tags. */
export const is = (word: Tagged | undefined, ...tags: readonly string[]): boolean =>
  word !== undefined && tags.some((tag) => word.tags.includes(tag));
