import { createHash } from 'node:crypto';
import type { Declared } from '../domain/pack';
import { blend } from './classify/blend';
import { classifierOf, trainProblems, type ProblemModel } from './classify/classifier';
import { learnPlaces } from './facts/by-candidate';
import { learnSentences, toldInSentences } from './facts/by-sentence';
import { factReaderOf, type FactModels } from './facts/read-facts';
import { isLesson, sentencesOf, type Lessons } from './lessons';
import { reading, type Read } from './read';
import { hearing } from './reading';
import { remembered } from './remembered';
import type { Phrase } from './pack/read-words';
import type { PackFile } from './pack/yaml';

/** What was learnt, as it is kept between build and start. */
export interface Learnt {
  /** Of the files that it was learnt from (`hashOf`). */
  readonly hash: string;
  readonly phrases: readonly Phrase[];
  readonly facts: FactModels;
  readonly model: ProblemModel;
  /** What the pack declares. */
  readonly declared: Declared;
}

/** Raised when what is kept changes its form, so that what an older build kept is not read. */
const form = 6;

/** Tells whether what was kept was learnt from these files. */
export const hashOf = (files: readonly PackFile[]): string => {
  const hash = createHash('sha256').update(String(form));
  for (const { file, text } of files.filter(isLesson)) hash.update(`\0${file}\0${text}`);
  return hash.digest('hex');
};

/** How many texts are tagged once for all that is learnt of them. */
const mostTexts = 30_000;

/** Learns language: takes some seconds, so it is done at build and kept. The same lessons are learnt the same. */
export const learn = ({ phrases, symptoms, frames, facts, declared }: Lessons, hash = ''): Learnt => {
  const hear = remembered(mostTexts, hearing(phrases));
  return {
    hash,
    phrases,
    facts: {
      sentences: learnSentences(facts.told, hear, toldInSentences(phrases, declared.facts)),
      places: learnPlaces(facts.told, hear, declared.facts),
    },
    model: trainProblems(blend(sentencesOf({ symptoms }), frames), hear, declared.labels),
    declared,
  };
};

/** The reader of texts that was learnt. */
export const readerOf = ({ phrases, facts, model, declared }: Learnt): Read => {
  const hear = hearing(phrases);
  return reading(classifierOf(model), hear, factReaderOf(facts, declared.facts), declared.labels);
};
