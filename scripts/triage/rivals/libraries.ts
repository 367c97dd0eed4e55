import './quiet-dotenv';
import { containerBootstrap, LangEn, Nlp } from '@nlpjs/basic';
import natural from 'natural';
import createWink from 'wink-naive-bayes-text-classifier';
import winkUtils from 'wink-nlp-utils';
import { isSaying, isSymptom, isTopic, type Label } from '../../../domain/labels';
import type { Scored } from '../../../dialogs/triage/result';
import { asShares, type Rival } from './rival';

const isLabel = (name: string): name is Label => isSymptom(name) || isTopic(name) || isSaying(name);

const labelled = (pairs: readonly (readonly [string, number])[]): Map<Label, number> =>
  new Map(pairs.flatMap(([name, score]): [Label, number][] => (isLabel(name) ? [[name, score]] : [])));

/** Scores that already add up to about one, made to do so exactly. */
const shares = (scores: ReadonlyMap<Label, number>): Scored[] => {
  const total = [...scores.values()].reduce((a, b) => a + b, 0) || 1;
  return [...scores]
    .map(([label, score]) => ({ label, confidence: score / total }))
    .sort((a, b) => b.confidence - a.confidence);
};

/** @nlpjs: a neural network over stems. It writes nothing to disk and no log. */
export const nlpjs: Rival = {
  name: '@nlpjs/basic',
  train: async (examples) => {
    /* dockStart would share one network between folds, which would then know the sentences that are held out. */
    const container = await containerBootstrap();
    container.use(LangEn);
    const nlp = new Nlp({ container, autoSave: false, autoLoad: false, forceNER: false, nlu: { log: false } });
    nlp.addLanguage('en');
    for (const { text, label } of examples) nlp.addDocument('en', text, label);
    const log = console.log;
    console.log = () => undefined;
    await nlp.train().finally(() => (console.log = log));
    const answers = new Map<string, Scored[]>();
    return {
      prepare: async (texts: readonly string[]) => {
        for (const text of texts) {
          const { classifications } = await nlp.process('en', text);
          answers.set(text, shares(labelled(classifications.map(({ intent, score }) => [intent, score]))));
        }
      },
      rank: (text: string) => answers.get(text) ?? [],
    };
  },
};

/** natural: naive Bayes over Porter stems. */
export const naturalBayes: Rival = {
  name: 'natural, BayesClassifier',
  train: (examples) => {
    const classifier = new natural.BayesClassifier();
    for (const { text, label } of examples) classifier.addDocument(text, label);
    classifier.train();
    return {
      rank: (text) => shares(labelled(classifier.getClassifications(text).map(({ label, value }) => [label, value]))),
    };
  },
};

/** wink: naive Bayes over stems. */
export const wink: Rival = {
  name: 'wink-naive-bayes-text-classifier',
  train: (examples) => {
    const classifier = createWink();
    classifier.definePrepTasks([winkUtils.string.lowerCase, winkUtils.string.tokenize0, winkUtils.tokens.stem]);
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const { text, label } of examples) classifier.learn(text, label);
    classifier.consolidate();
    return { rank: (text) => asShares(labelled(classifier.computeOdds(text))) };
  },
};
