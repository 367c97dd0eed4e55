import { isChoiceFact, type DeclaredFacts, type FactId } from '../../domain/facts';
import { likelihoodOf, train, type Model } from '../learning/learner';
import { mannerOf, type Kinds, type Names } from '../learning/names';
import { numbering } from '../learning/vocabulary';
import type { Hear, Said } from '../reading';
import { namedIn } from './by-name';
import { buildsIn, messagesIn, timesIn } from './by-shape';
import type { Candidate } from './candidate';
import { foldersIn } from './folders';
import type { Told } from '../pack/read-facts';
import { speaksOf } from './told';

/** The facts that stand at a place of the text, by name or by shape. */
const toldAtPlaces = ['outlook', 'windows', 'account', 'status-bar', 'folder', 'error-text', 'since', 'build'] as const;
type PlaceFact = (typeof toldAtPlaces)[number];

/** A text at length names many folders and times, of which the first tell what is wrong. */
const mostOfAFact = 16;

/** All places at which one of these facts may be told. */
const candidatesIn = (said: Said, asked: FactId | null): Candidate[] => {
  const all = [
    ...namedIn(said, asked),
    ...buildsIn(said),
    ...foldersIn(said, asked),
    ...messagesIn(said, asked),
    ...timesIn(said, asked),
  ];
  return toldAtPlaces.flatMap((fact) => all.filter((one) => one.fact === fact).slice(0, mostOfAFact));
};

const kinds: Kinds = {
  what: { weight: 1, atLeast: 1 },
  inside: { weight: 0.8, atLeast: 2 },
  beside: { weight: 1.2, atLeast: 2 },
  'tag-beside': { weight: 1.2, atLeast: 2 },
  near: { weight: 1, atLeast: 2 },
  'tag-near': { weight: 1, atLeast: 2 },
  clause: { weight: 0.8, atLeast: 2 },
  manner: { weight: 0.8, atLeast: 2 },
  text: { weight: 0.6, atLeast: 3 },
  others: { weight: 0.8, atLeast: 2 },
};
const reach = 5;

/** What can be told of a place: what stands there, beside it and near it, in what clause, and what else there is. */
const placeNamesIn = (
  said: Said,
  asked: FactId | null,
  declared: DeclaredFacts,
): ((one: Candidate, rivals: readonly Candidate[]) => Names) => {
  const { words } = said;
  const tagged = new Map(
    words.map((word) => [
      word,
      [
        ...word.tags,
        ...said.names
          .filter(({ start, end }) => start <= word.start && end >= word.end)
          .map(({ tag }) => tag.replace(/-(?:is|maybe)-.*/, '-is')),
      ],
    ]),
  );
  const tagsOf = (word: (typeof words)[number]): readonly string[] => tagged.get(word) ?? [];
  const ofText = [...new Set(words.flatMap(({ tags }) => tags))];
  return (one, rivals) => {
    const first = words.findIndex(({ end }) => end > one.start);
    const next = words.findIndex(({ start }) => start >= one.end);
    const [from, to] = [first < 0 ? words.length : first, next < 0 ? words.length : next];
    const before = words.slice(Math.max(0, from - reach), from).reverse();
    const after = words.slice(to, to + reach);
    const text = (word: { text: string } | undefined, none: string): string => word?.text.replace(/\d+/g, '9') ?? none;
    const [l1, l2, r1, r2] = [text(before[0], '^'), text(before[1], '^'), text(after[0], '$'), text(after[1], '$')];
    const clause = said.clauses.find(({ start, end }) => one.start >= start && one.start < end);
    const values = new Set(rivals.map(({ value }) => value));
    const own = isChoiceFact(declared, one.fact) ? one.value : '';
    const { manner = [], holds = [] } = clause ? mannerOf(clause) : {};
    const inside = words.slice(from, to);
    return {
      what: [
        one.kind,
        `${one.kind} ${own}`,
        own,
        asked === one.fact ? 'asked' : asked === null ? 'told' : 'asked another',
        `${one.kind} ${asked === one.fact}`,
        `words ${Math.min(6, to - from)}`,
        `${one.kind} begins ${text(inside[0], '')}`,
      ],
      inside: inside.flatMap((word) => [word.text, ...tagsOf(word)]),
      beside: [
        `<${l1}`,
        `<${l2} ${l1}`,
        `>${r1}`,
        `>${r1} ${r2}`,
        `${l1}_${r1}`,
        `<${l1} ${one.kind}`,
        `>${r1} ${one.kind}`,
        `${own}>${r1}`,
      ],
      'tag-beside': [
        ...(before[0] ? tagsOf(before[0]).map((tag) => `<${tag}`) : []),
        ...(after[0] ? tagsOf(after[0]).map((tag) => `>${tag}`) : []),
        ...(before[1] ? tagsOf(before[1]).map((tag) => `<<${tag}`) : []),
        ...(after[1] ? tagsOf(after[1]).map((tag) => `>>${tag}`) : []),
      ],
      near: [...before.map(({ text: word }) => `<${word}`), ...after.map(({ text: word }) => `>${word}`)],
      'tag-near': [...before.flatMap(tagsOf).map((tag) => `<${tag}`), ...after.flatMap(tagsOf).map((tag) => `>${tag}`)],
      clause: clause?.words.flatMap(({ tags }) => tags) ?? [],
      manner: clause
        ? [
            clause.whose,
            clause.time,
            clause.place ?? '-',
            ...holds,
            `${clause.place ?? '-'} ${holds.join(' ')}`,
            ...manner,
          ]
        : [],
      text: ofText,
      others: [
        `rivals ${Math.min(4, values.size)}`,
        `at ${Math.min(4, rivals.indexOf(one))}`,
        ...rivals.filter((other) => other !== one).map(({ kind }) => `beside ${kind}`),
        `words ${words.length <= 3 ? 'few' : words.length <= 10 ? 'some' : 'many'}`,
        ...(one.start === 0 ? ['begins'] : []),
        ...(one.end >= said.folded.trimEnd().length - 1 ? ['ends'] : []),
      ],
    };
  };
};

/** What was learnt of places: for each fact whether it is told there. */
export type PlaceModel = Readonly<Record<PlaceFact, Model<'told' | 'not'>>>;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether what stands at a place is what is told: a fixed value the same, of two free texts one within the other. */
const agreement = (declared: DeclaredFacts, { fact, value }: Candidate, told: string | undefined): number => {
  if (told === undefined) return 0;
  if (told === 'conflict') return 1;
  if (isChoiceFact(declared, fact)) return value === told ? 1 : 0;
  const [one, other] = [plain(value), plain(told)];
  if (one === '' || !(one.includes(other) || other.includes(one))) return 0;
  return Math.min(one.length, other.length) / Math.max(one.length, other.length);
};
/** Of two texts that overlap less than this, neither is taken for the other. */
const nearlyAll = 0.6;

export const learnPlaces = (texts: readonly Told[], hear: Hear, declared: DeclaredFacts): PlaceModel => {
  const number = numbering(Object.keys(kinds));
  const seen = texts.map((told) => {
    const said = hear(told.text);
    return { told, namesOf: placeNamesIn(said, told.asked, declared), found: candidatesIn(said, told.asked) };
  });
  return Object.fromEntries(
    toldAtPlaces.map((fact) => [
      fact,
      train<'told' | 'not'>(
        seen.flatMap(({ told, namesOf, found }) => {
          if (!speaksOf(told, fact)) return [];
          const rivals = found.filter((one) => one.fact === fact);
          const best = Math.max(0, ...rivals.map((one) => agreement(declared, one, told.facts[fact])));
          return rivals.flatMap((one) => {
            const agrees = agreement(declared, one, told.facts[fact]);
            if (agrees > 0 && agrees < Math.max(best, nearlyAll)) return [];
            return [
              {
                seen: number(namesOf(one, rivals)),
                label: agrees > 0 ? ('told' as const) : ('not' as const),
              },
            ];
          });
        }),
        kinds,
      ),
    ]),
  ) as PlaceModel;
};

/** A candidate, and how likely it tells its fact. */
export type LikelyThere = Candidate & { readonly likely: number };

export type ReadPlaces = (said: Said, asked: FactId | null) => LikelyThere[];

export const placeReaderOf = (model: PlaceModel, declared: DeclaredFacts): ReadPlaces => {
  const readers = Object.fromEntries(
    toldAtPlaces.map((fact) => [
      fact,
      { likelihood: likelihoodOf(model[fact]), told: model[fact].classes.indexOf('told') },
    ]),
  );
  return (said, asked) => {
    const found = candidatesIn(said, asked);
    if (found.length === 0) return [];
    const namesOf = placeNamesIn(said, asked, declared);
    return found.map((one) => {
      if (one.kind === 'shape') return { ...one, likely: 1 };
      const rivals = found.filter(({ fact }) => fact === one.fact);
      const reader = readers[one.fact];
      return { ...one, likely: reader?.likelihood(namesOf(one, rivals))[reader.told] ?? 0 };
    });
  };
};
