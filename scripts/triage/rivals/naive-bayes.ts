import { foldText } from '../../../dialogs/triage/fold-text';
import { wordsOf } from '../../../dialogs/triage/words-of';
import type { Label } from '../../../domain/labels';
import { asShares, type Rival, type Trained } from './rival';

/** Multinomial naive Bayes over words and pairs of words, with add-one smoothing. */
export const naiveBayes: Rival = {
  name: 'naive Bayes, words and pairs',
  train: (examples) => {
    const termsOf = (text: string): string[] => {
      const words = wordsOf(foldText(text));
      return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)];
    };
    const counts = new Map<Label, Map<string, number>>();
    const totals = new Map<Label, number>();
    const sentences = new Map<Label, number>();
    const vocabulary = new Set<string>();
    for (const { text, label } of examples) {
      const own = counts.get(label) ?? new Map<string, number>();
      counts.set(label, own);
      sentences.set(label, (sentences.get(label) ?? 0) + 1);
      for (const term of termsOf(text)) {
        vocabulary.add(term);
        own.set(term, (own.get(term) ?? 0) + 1);
        totals.set(label, (totals.get(label) ?? 0) + 1);
      }
    }
    const rank: Trained['rank'] = (text) => {
      const terms = termsOf(text).filter((term) => vocabulary.has(term));
      const scores = [...counts].map(([label, own]): [Label, number] => {
        const total = (totals.get(label) ?? 0) + vocabulary.size;
        const prior = Math.log((sentences.get(label) ?? 1) / examples.length);
        return [label, terms.reduce((sum, term) => sum + Math.log(((own.get(term) ?? 0) + 1) / total), prior)];
      });
      return asShares(new Map(scores));
    };
    return { rank };
  },
};
