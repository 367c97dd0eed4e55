import type { Declared } from '../domain/pack';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Frames, OwnSentence } from './classify/blend';
import { languages, readSymptoms, type SymptomFile } from './classify/read-symptoms';
import { readActFiles } from './acts/read-act-files';
import { readFactFiles } from './facts/read-fact-files';
import { toldByActs, toldByExamples, type FactExample, type Told } from './facts/told';
import { readWords, type Phrase } from './tag/read-words';

/** A file of the pack: its path inside the folder of the guides, and its text. */
export interface PackFile {
  readonly file: string;
  readonly text: string;
}

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

/** True for a file that language is learnt from. */
export const isLesson = ({ file }: PackFile): boolean =>
  /^(?:acts|facts|words|symptoms)\/|^(?:frames|facts)\.yaml$/.test(file);

const frame = z.string().refine((text) => text.split('{}').length === 2, 'a frame holds {} once');
const framesSchema = z
  .object({ en: z.array(frame), de: z.array(frame), fr: z.array(frame), es: z.array(frame) })
  .strict();
const noFrames: Frames = { en: [], de: [], fr: [], es: [] };

const readFrames = ({ file, text }: PackFile): { frames: Frames; faults: string[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0)
    return { frames: noFrames, faults: document.errors.map(({ pos, message }) => `${place(pos[0])}: ${message}`) };
  const parsed = framesSchema.safeParse(document.toJS());
  if (parsed.success) return { frames: parsed.data, faults: [] };
  const faults = parsed.error.issues.map(({ path, message }) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return `${place(node?.range?.[0] ?? 0)}: ${message}`;
  });
  return { frames: noFrames, faults };
};

/** Reads the files that language is learnt from, and reports every fault at once. */
export const readLessons = (files: readonly PackFile[], declared: Declared): LessonsRead => {
  const words = readWords(files.filter(({ file }) => file.startsWith('words/')));
  const symptoms = readSymptoms(files.filter(({ file }) => file.startsWith('symptoms/')));
  const facts = readFactFiles(
    files.filter(({ file }) => file.startsWith('facts/')),
    declared.facts,
  );
  /* What is wrong in the files of acts is named where acts are learnt. */
  const acts = readActFiles(
    files.filter(({ file }) => file.startsWith('acts/') && file !== 'acts/notions.yaml'),
    declared.facts,
  );
  const framesFile = files.find(({ file }) => file === 'frames.yaml');
  const { frames, faults } = framesFile
    ? readFrames(framesFile)
    : { frames: noFrames, faults: ['frames.yaml:1:1: what people write around a problem is needed'] };
  return {
    lessons: {
      phrases: words.phrases,
      symptoms: symptoms.symptoms,
      frames,
      declared,
      facts: {
        examples: facts.examples,
        told: [...toldByExamples(facts.examples), ...facts.told, ...toldByActs(acts.examples, declared.facts)],
      },
    },
    faults: [...words.faults, ...symptoms.faults, ...facts.faults, ...faults],
  };
};

/** Every sentence of the lessons with what it means. */
export const sentencesOf = ({ symptoms }: Pick<Lessons, 'symptoms'>): OwnSentence[] =>
  symptoms.flatMap(({ label, examples }) =>
    languages.flatMap((language) => examples[language].map((text) => ({ text, label, language }))),
  );
