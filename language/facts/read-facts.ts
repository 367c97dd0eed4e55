import { isChoiceFact, isFactValue, type DeclaredFacts, type FactId } from '../../domain/facts';
import type { Said } from '../reading';
import type { Clause } from '../tag/clauses';
import type { Conflict, ReadFact } from '../result';
import { placeReaderOf, type LikelyThere, type PlaceModel } from './by-candidate';
import { sentenceReaderOf, type LikelyTold, type SentenceModel } from './by-sentence';

/** The facts that a text states, and those on which it contradicts itself. */
export interface FactsRead {
  readonly facts: readonly ReadFact[];
  readonly conflicts: readonly Conflict[];
}

/** Reads every fact that a text states; `asked` is the fact that the card above it asks. */
export type ReadFacts = (said: Said, asked?: FactId | null) => FactsRead;

/** All by which facts are read: what was learnt of sentences, and of places. */
export interface FactModels {
  readonly sentences: SentenceModel;
  readonly places: PlaceModel;
}

/** How sure to be of a fact: told of itself, and as the answer to its question. Found on rows that were held back. */
const sureOf: Readonly<Record<FactId, readonly [told: number, asked: number]>> = {
  outlook: [0.4, 0.15],
  windows: [0.2, 0.15],
  account: [0.4, 0.15],
  mailbox: [0.5, 0.5],
  scope: [0.5, 0.5],
  'web-right': [0.4, 0.35],
  direction: [0.6, 0.5],
  'old-mail': [0.6, 0.5],
  counts: [0.6, 0.5],
  affected: [0.55, 0.5],
  mode: [0.65, 0.5],
  'status-bar': [0.45, 0.2],
  'local-data': [0.45, 0.42],
  'outlook-opens': [0.4, 0.4],
  'changed-by-program': [0.45, 0.35],
  computer: [0.5, 0.5],
  'offline-again': [0.6, 0.5],
  'misses-something': [0.6, 0.5],
  folder: [0.68, 0.45],
  'error-text': [0.35, 0.45],
  build: [0.05, 0.05],
  since: [0.4, 0.4],
  program: [0.6, 0.5],
};
const sureOfOthers = [0.6, 0.5] as const;
/** Of two values with an "or" between them less is enough: neither is taken, it is asked which. */
const surerAsOneOfTwo = 2.5;
/** In the answer to another question so much more is needed, up to all but certain. */
const moreElsewhere = 0.3;
const allButCertain = 0.9;
/** What opens the way to a repair is taken only when surer. */
const sureOfOpening: Readonly<Partial<Record<FactId, Readonly<Record<string, number>>>>> = {
  'local-data': { no: 0.9 },
  'web-right': { yes: 0.5 },
};
/** What was said, of the text: the longest stretch that is shown as the words of a fact. */
const longestWords = 78;

const isSure = (fact: FactId, value: string, likely: number, asked: FactId | null): boolean => {
  const [told, answered] = sureOf[fact] ?? sureOfOthers;
  const least = fact === asked ? answered : asked === null ? told : Math.min(told + moreElsewhere, allButCertain);
  return likely >= Math.max(least, sureOfOpening[fact]?.[value] ?? 0);
};

/** The clause of a sentence that says most of what tells the fact: of the web, the one about it; else the one with most tags. */
const wordsOf = (said: Said, { fact, sentence }: LikelyTold): string => {
  const weightOf = ({ place, words }: Clause): number =>
    (fact === 'web-right' && place === 'web' ? 1000 : 0) + words.flatMap(({ tags }) => tags).length;
  const weighed = [...sentence.clauses].sort((one, other) => weightOf(other) - weightOf(one));
  const clause = weighed[0];
  const words = said.text.slice(clause?.start ?? sentence.start, clause?.end ?? sentence.end).trim();
  return words.length <= longestWords
    ? words
    : words.slice(0, words.lastIndexOf(' ', longestWords) + 1 || longestWords).trim();
};

/** A version is shown with the name before it: "Outlook 2019". */
const nameBefore = /(?:outlook|office|windows) $/;

const toldAt = (declared: DeclaredFacts, said: Said, one: LikelyThere): ReadFact => {
  const before = said.folded.slice(Math.max(0, one.start - 10), one.start);
  const name = isChoiceFact(declared, one.fact) ? (nameBefore.exec(before)?.[0] ?? '') : '';
  return { fact: one.fact, value: one.value, words: said.text.slice(one.start - name.length, one.end).trim() };
};

/** "Nothing, I think" is no leave to remove what is on this computer alone. */
const asSure = ({ fact, value, sentence }: LikelyTold): string =>
  fact === 'local-data' && value === 'no' && sentence.clauses.some(({ doubted }) => doubted) ? 'unsure' : value;

const or = /^ ?(?:or|oder|ou|o|u|\/) ?(?:outlook |windows |office )?$/;

/** Whether a value is one of two between which somebody leaves it open: then both are read, and neither is taken. */
const isAlternative = (
  said: Said,
  one: LikelyThere,
  places: readonly LikelyThere[],
  likely: readonly LikelyThere[],
): boolean =>
  places.some(
    (other) =>
      other.fact === one.fact &&
      (likely.includes(one) || likely.includes(other)) &&
      (or.test(said.folded.slice(one.end, other.start)) || or.test(said.folded.slice(other.end, one.start))),
  );

const firstOfEach = (all: readonly ReadFact[]): ReadFact[] =>
  all.filter(({ value }, at) => all.findIndex((other) => other.value === value) === at);

/** Texts of which the likeliest alone is meant; of fixed values two are a contradiction. */
const oneOf = (declared: DeclaredFacts, fact: FactId, there: readonly LikelyThere[]): readonly LikelyThere[] =>
  isChoiceFact(declared, fact) && fact !== 'status-bar'
    ? there
    : [...there].sort((one, other) => other.likely - one.likely).slice(0, 1);

/** “No program does”: a no that tells another fact does not say, too, that nothing is kept only on this computer. */
const isNoOfAnother = ({ fact, value }: ReadFact, facts: readonly ReadFact[]): boolean =>
  fact === 'local-data' &&
  value === 'no' &&
  facts.some((other) => other.value === 'no' && ['changed-by-program', 'outlook-opens'].includes(other.fact));

/** The reader of facts that was learnt. */
export const factReaderOf = ({ sentences, places }: FactModels, declared: DeclaredFacts): ReadFacts => {
  const inSentences = sentenceReaderOf(sentences);
  const atPlaces = placeReaderOf(places, declared);
  return (said, asked = null) => {
    const places = atPlaces(said, asked);
    const sure = places.filter(({ fact, value, likely }) => isSure(fact, value, likely, asked));
    const either = places.filter(({ fact, value, likely }) => isSure(fact, value, likely * surerAsOneOfTwo, asked));
    const there = places.filter(
      (one) => sure.includes(one) || (isChoiceFact(declared, one.fact) && isAlternative(said, one, places, either)),
    );
    const told = inSentences(said, asked).filter(({ fact, value, likely }) => isSure(fact, value, likely, asked));
    const readingsOf = (fact: FactId): ReadFact[] => {
      const named = oneOf(
        declared,
        fact,
        there.filter((one) => one.fact === fact),
      ).map((one) => toldAt(declared, said, one));
      const meant = told
        .filter((one) => one.fact === fact)
        .map((one) => ({ fact, value: asSure(one), words: wordsOf(said, one) }));
      return firstOfEach((named.length > 0 ? named : meant).filter(({ value }) => isFactValue(declared, fact, value)));
    };
    const all = [...declared.keys()]
      .map((fact) => ({ fact, readings: readingsOf(fact) }))
      .filter(({ readings }) => readings.length > 0);
    const facts = all.flatMap(({ readings }) => (readings.length === 1 ? readings : []));
    return {
      facts: facts.filter((one) => !isNoOfAnother(one, facts)),
      conflicts: all.filter(({ readings }) => readings.length > 1),
    };
  };
};
