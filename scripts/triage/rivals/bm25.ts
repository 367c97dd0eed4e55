import { foldText } from '../../../dialogs/triage/fold-text';
import { wordsOf } from '../../../dialogs/triage/words-of';
import type { Label } from '../../../domain/labels';
import { asShares, type Rival, type Trained } from './rival';

const saturation = 1.2;
const lengthWeight = 0.75;

/** The nearest example by BM25: a label scores as its best example does. */
export const bm25: Rival = {
  name: 'BM25 nearest example',
  train: (examples) => {
    const documents = examples.map(({ text }) => wordsOf(foldText(text)));
    const mean = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;
    const places = new Map<string, Map<number, number>>();
    documents.forEach((words, index) => {
      for (const word of words) {
        const own = places.get(word) ?? new Map<number, number>();
        places.set(word, own.set(index, (own.get(index) ?? 0) + 1));
      }
    });
    const labels = [...new Set(examples.map(({ label }) => label))];
    const rank: Trained['rank'] = (text) => {
      const scores = new Float64Array(documents.length);
      for (const word of new Set(wordsOf(foldText(text)))) {
        const own = places.get(word);
        if (!own) continue;
        const rarity = Math.log(1 + (documents.length - own.size + 0.5) / (own.size + 0.5));
        for (const [index, count] of own) {
          const length = 1 - lengthWeight + (lengthWeight * (documents[index]?.length ?? 0)) / mean;
          scores[index] = (scores[index] ?? 0) + (rarity * count * (saturation + 1)) / (count + saturation * length);
        }
      }
      const best = new Map<Label, number>(labels.map((label) => [label, 0]));
      examples.forEach(({ label }, index) => best.set(label, Math.max(best.get(label) ?? 0, scores[index] ?? 0)));
      return asShares(best);
    };
    return { rank };
  },
};
