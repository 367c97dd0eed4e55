import { decide } from './decide';
import { readableText } from './fold-text';
import { languages, type SymptomFile } from './read-symptoms';
import type { Triage } from './result';
import { trainClassifier, type Example } from './train-classifier';

/** Every example sentence with its label. */
export const examplesOf = (symptoms: readonly SymptomFile[]): Example[] =>
  symptoms.flatMap(({ label, examples }) =>
    languages.flatMap((language) => examples[language].map((text) => ({ text, label }))),
  );

/** Trains triage on the example sentences. Takes a moment, so it is done once, at start. */
export const trainTriage = (symptoms: readonly SymptomFile[]): Triage => {
  const classify = trainClassifier(examplesOf(symptoms));
  return (text) => {
    const read = readableText(text);
    const { ranked, knownWords } = classify(read);
    const decided = decide(knownWords === 0 ? [] : ranked);
    return { ...decided, facts: [], conflicts: [], second: null };
  };
};
