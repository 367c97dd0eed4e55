import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Declared } from '../domain/pack';
import { blend } from './classify/blend';
import { classifierOf, trainModel, type Model } from './classify/train-classifier';
import { learnPlaces } from './facts/by-candidate';
import { learnSentences, toldInSentences } from './facts/by-sentence';
import { factReaderOf, type FactModels } from './facts/read-facts';
import { isLesson, sentencesOf, type Lessons, type PackFile } from './lessons';
import { reading, type Read } from './read';
import { hearing } from './reading';
import { remembered } from './remembered';
import type { Phrase } from './tag/read-words';

/** What was learnt, as it is kept between build and start. */
export interface Learnt {
  /** Of the files that it was learnt from (`hashOf`). */
  readonly hash: string;
  readonly phrases: readonly Phrase[];
  readonly facts: FactModels;
  readonly model: Model;
  /** What the pack declares. */
  readonly declared: Declared;
}

/** Raised when what is kept changes its form, so that what an older build kept is not read. */
const form = 4;

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
    model: trainModel(blend(sentencesOf({ symptoms }), frames), hear, declared.labels),
    declared,
  };
};

/** The reader of texts that was learnt. */
export const readerOf = ({ phrases, facts, model, declared }: Learnt): Read => {
  const hear = hearing(phrases);
  return reading(classifierOf(model, hear), hear, factReaderOf(facts, declared.facts), declared.labels);
};

/** What is kept of what was learnt. */
export const keep = (learnt: Learnt): Buffer => serialize(learnt);

/** What was kept, if it was learnt from files with this hash. */
export const keptAs = (kept: Buffer, hash: string): Learnt | null => {
  const learnt = deserialize(kept) as Learnt;
  return learnt.hash === hash ? learnt : null;
};
