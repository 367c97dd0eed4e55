import { createHash } from 'node:crypto';
import { choiceFactsOf, type DeclaredFacts } from '../../domain/facts';
import { hearing } from '../reading';
import { readActFiles } from '../pack/read-acts';
import { readAnswerFiles, type Answer } from '../pack/read-answers';
import { readWords, type Phrase } from '../pack/read-words';
import type { PackFile } from '../pack/yaml';
import { places, type Seen } from './seen';
import { trainActs, type ActLessons, type ActModels } from './train-acts';

/** The procedures of the pack, each with whether it only prepares another. */
export type ProcedureKinds = ReadonlyMap<string, 'fix' | 'prepare'>;

/** What came of reading: all that acts are learnt from, and every fault. */
export interface ActLessonsRead {
  readonly lessons: ActLessons;
  readonly phrases: readonly Phrase[];
  readonly faults: readonly string[];
}

const notions = 'acts/notions.yaml';
const isWords = (file: string): boolean => file.startsWith('words/') || file === notions;
const isExamples = (file: string): boolean => file.startsWith('acts/') && file !== notions;
const isAnswers = (file: string): boolean => file.startsWith('answers/');

/** Reads the files that acts are learnt from; `file` is the path inside the folder of the guides. */
export const readActLessons = (
  files: readonly PackFile[],
  procedures: ProcedureKinds,
  declared: DeclaredFacts,
): ActLessonsRead => {
  const choices = choiceFactsOf(declared);
  const names = new Set<string>([...choices, ...procedures.keys(), ...places]);
  const words = readWords(files.filter(({ file }) => isWords(file)));
  const acts = readActFiles(
    files.filter(({ file }) => isExamples(file)),
    declared,
    names,
  );
  const { answers, faults } = readAnswerFiles(files.filter(({ file }) => isAnswers(file)));
  const kindOf = (at: string): Seen['kind'] =>
    procedures.get(at) ?? places.find((place) => place === at) ?? ('ask' as const);
  return {
    lessons: { examples: acts.examples, answers, kindOf, choices },
    phrases: words.phrases,
    faults: [...words.faults, ...acts.faults, ...faults],
  };
};

/** What was learnt, as it is kept between build and start. */
export interface LearntActs {
  /** Of the files that it was learnt from (`hashOfActs`). */
  readonly hash: string;
  readonly phrases: readonly Phrase[];
  readonly answers: readonly Answer[];
  readonly models: ActModels;
}

/** Raised when what is learnt changes without the files: other features, another training. */
const form = 3;

/** Tells whether what was kept was learnt from these files. */
export const hashOfActs = (files: readonly PackFile[]): string => {
  const hash = createHash('sha256').update(String(form));
  for (const { file, text } of files)
    if (isWords(file) || isExamples(file) || isAnswers(file) || file === 'facts.yaml')
      hash.update(`\0${file}\0${text}`);
  return hash.digest('hex');
};

/** Learns acts: takes some seconds. The same lessons are learnt the same. */
export const learnActs = ({ lessons, phrases }: ActLessonsRead, hash: string): LearntActs => ({
  hash,
  phrases,
  answers: lessons.answers,
  models: trainActs(lessons, hearing(phrases)),
});
