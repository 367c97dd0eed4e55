import { z } from 'zod';
import type { Declared } from '../domain/pack';
import type { Frames, OwnSentence } from './classify/blend';
import { toldByActs, toldByExamples } from './facts/told';
import { readActFiles } from './pack/read-acts';
import { readFactFiles, type FactExample, type Told } from './pack/read-facts';
import { readSymptoms, type SymptomFile } from './pack/read-symptoms';
import { readWords, type Phrase } from './pack/read-words';
import { byLanguage, languages, readYaml, type PackFile } from './pack/yaml';

/** All that language is learnt from: words, sentences with what they mean, and what people write around them. */
export interface Lessons {
  readonly phrases: readonly Phrase[];
  readonly symptoms: readonly SymptomFile[];
  readonly frames: Frames;
  /** What the pack declares. */
  readonly declared: Declared;
  /** The sentences that test a fact, and all texts from which facts are learnt. */
  readonly facts: {
    readonly examples: readonly FactExample[];
    readonly told: readonly Told[];
  };
}

/** What came of reading: the lessons, and every fault as `file:line:column: what is wrong`. */
export interface LessonsRead {
  readonly lessons: Lessons;
  readonly faults: readonly string[];
}

const framesFile = 'frames.yaml';
const frame = z.string().refine((text) => text.split('{}').length === 2, 'a frame holds {} once');
const framesSchema = z.object(byLanguage(z.array(frame))).strict();
const noFrames: Frames = { en: [], de: [], fr: [], es: [] };

/** True for a file that language is learnt from. */
export const isLesson = ({ file }: PackFile): boolean =>
  /^(?:acts|facts|words|symptoms)\//.test(file) || [framesFile, 'facts.yaml'].includes(file);

/** Reads the files that language is learnt from, and reports every fault at once. */
export const readLessons = (files: readonly PackFile[], declared: Declared): LessonsRead => {
  const under = (folder: string): PackFile[] => files.filter(({ file }) => file.startsWith(folder));
  const words = readWords(under('words/'));
  const symptoms = readSymptoms(under('symptoms/'));
  const facts = readFactFiles(under('facts/'), declared.facts);
  /* What is wrong in the files of acts is named where acts are learnt. */
  const acts = readActFiles(
    under('acts/').filter(({ file }) => file !== 'acts/notions.yaml'),
    declared.facts,
  );
  const frames = readYaml(
    files.find(({ file }) => file === framesFile) ?? { file: framesFile, text: '' },
    framesSchema,
  );
  const told = [...toldByExamples(facts.examples), ...facts.told, ...toldByActs(acts.examples, declared.facts)];
  return {
    lessons: {
      phrases: words.phrases,
      symptoms: symptoms.symptoms,
      frames: frames.value ?? noFrames,
      declared,
      facts: { examples: facts.examples, told },
    },
    faults: [...words.faults, ...symptoms.faults, ...facts.faults, ...frames.faults],
  };
};

/**
 * What is wrong in the files that language is learnt from. Without what the pack declares, which cannot be known while its
 * facts cannot be read, it is looked for where no fact is named.
 */
export const faultsInLessons = (files: readonly PackFile[], declared: Declared | null): readonly string[] => {
  const without = files.filter(({ file }) => !/^(?:acts|facts)\//.test(file));
  return declared
    ? readLessons(files, declared).faults
    : readLessons(without, { facts: new Map(), labels: new Map() }).faults;
};

/** Every sentence of the lessons with what it means. */
export const sentencesOf = ({ symptoms }: Pick<Lessons, 'symptoms'>): OwnSentence[] =>
  symptoms.flatMap(({ label, examples }) =>
    languages.flatMap((language) => examples[language].map((text) => ({ text, label, language }))),
  );
