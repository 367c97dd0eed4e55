import { plainKinds, plainNames, type Kinds, type Names } from '../learning/names';
import type { Said } from '../reading';
import type { Seen } from './seen';

/** How much each kind counts; found by measuring on sentences that were held back. */
export const kinds: Kinds = {
  ...plainKinds,
  seen: { weight: 0.8, atLeast: 1 },
  'word-seen': { weight: 1, atLeast: 2 },
  'tag-seen': { weight: 0.8, atLeast: 2 },
  'manner-seen': { weight: 0.6, atLeast: 2 },
};

/** For the value of a fact, numbers count as they stand: "2016" is not "2019". */
export const valueKinds: Kinds = { ...kinds, number: { weight: 1.5, atLeast: 1 } };

/** What can be told of a sentence that names a value. */
export const valueNames = (said: Said): Names => ({ ...plainNames(said), number: said.folded.match(/\d+/g) ?? [] });

/** What can be told of a sentence beneath a card. */
export const namesSeen = (said: Said, { kind, at }: Pick<Seen, 'kind' | 'at'>): Names => {
  const plain = plainNames(said);
  const { word = [], tag = [], shape = [], manner = [] } = plain;
  return {
    ...plain,
    seen: [`at ${at}`, `kind ${kind}`],
    'word-seen': word.map((one) => `${one}@${kind}`),
    'tag-seen': tag.flatMap((one) => [`${one}@${kind}`, `${one}@${at}`]),
    'manner-seen': manner.map((one) => `${one}@${kind}`),
    shape: shape.flatMap((one) => [one, `${one}@${kind}`, ...(/^[$^]/.test(one) ? [] : [`${one}@${at}`])]),
  };
};
