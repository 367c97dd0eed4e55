import { sayings, type DeclaredLabels } from '../../domain/labels';
import type { Declared } from '../../domain/pack';
import { inReadingOrder } from './fault';
import type { Fault, Places } from './fault';
import type { Guide, Library, Procedure } from './guide';
import { Book } from './read/book';
import { baseName } from './read/names';
import type { Kind } from './read/names';
import { readConditions } from './read/read-conditions';
import { readGuide } from './read/read-guide';
import { readProcedure } from './read/read-procedure';
import { readFacts } from './read/read-facts';
import { readLabel } from './read/read-label';
import { readAdvice, readQuestions, readReasons } from './read/read-texts';
import { openFile } from './read/spot';
import type { Read } from './read/spot';

/** A file of the guides; `file` is its path inside their folder, with forward slashes. */
export interface GuideFile {
  readonly file: string;
  readonly text: string;
}

const singles = ['questions.yaml', 'advice.yaml', 'reasons.yaml', 'facts.yaml', 'conditions.yaml'];

/** True for a file that makes guides; language/ reads the others. */
export const isOfGuides = ({ file }: GuideFile): boolean =>
  !/^(?:acts|answers|facts|words)\/|^frames\.yaml$/.test(file);

const belongs = (file: string): boolean =>
  singles.includes(file) || /^(guides|procedures|symptoms)\/[a-z0-9-]+\.yaml$/.test(file);

const begins = { line: 1, column: 1 };

const folder = <T>(book: Book, files: readonly GuideFile[], name: string, read: Read<T>, kind?: Kind) => {
  const found = new Map<string, T>();
  for (const { file, text } of files.filter((one) => belongs(one.file) && one.file.startsWith(`${name}/`))) {
    if (kind) book.declare(kind, baseName(file), { file, ...begins });
    const spot = openFile(book, file, text);
    const value = spot ? read(spot) : null;
    if (value !== null) found.set(baseName(file), value);
  }
  return found as ReadonlyMap<string, T>;
};

const single = <T>(book: Book, files: readonly GuideFile[], file: string, read: Read<T>, kind?: Kind): T | null => {
  const written = files.find((one) => one.file === file);
  const spot = written ? openFile(book, file, written.text) : null;
  const value = spot ? read(spot) : null;
  if (value === null && kind) book.cannotKnow(kind);
  return value;
};

const labelsIn = (book: Book, files: readonly GuideFile[]): DeclaredLabels => {
  const found = folder(book, files, 'symptoms', readLabel);
  for (const { file } of files.filter((one) => one.file.startsWith('symptoms/')))
    if (!found.has(baseName(file))) book.cannotKnow(`symptom ${baseName(file)}`);
  for (const saying of sayings)
    if (!files.some(({ file }) => file === `symptoms/${saying}.yaml`))
      book.fault({ file: 'symptoms', ...begins }, `Mailmend itself acts on the saying "${saying}": write its file.`);
  const inOrder = [...found.values()].sort((one, other) => one.offered - other.offered);
  return new Map(inOrder.map(({ label, declared }) => [label, declared]));
};

/** Reads what the pack declares into the book. */
const declareIn = (book: Book, files: readonly GuideFile[]): void => {
  book.facts = single(book, files, 'facts.yaml', readFacts, 'fact') ?? new Map();
  book.labels = labelsIn(book, files);
};

/** What the pack declares, as far as its files can be read; null where facts cannot be read at all. */
export const readDeclared = (files: readonly GuideFile[]): Declared | null => {
  const book = new Book();
  declareIn(book, files);
  return book.canKnow('fact') ? { facts: book.facts, labels: book.labels } : null;
};

/**
 * Reads all files into a library, or says everything that is wrong with them. What the files say together (loops, dead
 * ends, data safety) is the business of `check`.
 */
export const readLibrary = (
  files: readonly GuideFile[],
): { readonly library: Library; readonly places: Places } | { readonly faults: readonly Fault[] } => {
  const book = new Book();
  const ours = files.filter(isOfGuides);
  for (const { file } of ours)
    if (!belongs(file))
      book.fault(
        { file, ...begins },
        `No file is expected here: use guides/<id>.yaml, procedures/<id>.yaml, symptoms/<label>.yaml or one of ${singles.join(', ')}.`,
      );
  for (const file of singles)
    if (!ours.some((one) => one.file === file))
      book.fault({ file, ...begins }, `The file ${file} is missing: write it.`);
  declareIn(book, ours);
  const library: Library = {
    facts: book.facts,
    labels: book.labels,
    guides: folder<Guide>(book, ours, 'guides', readGuide),
    conditions: single(book, ours, 'conditions.yaml', readConditions, 'condition') ?? new Map(),
    procedures: folder<Procedure>(book, ours, 'procedures', readProcedure, 'procedure'),
    questions: single(book, ours, 'questions.yaml', readQuestions, 'question') ?? new Map(),
    advice: single(book, ours, 'advice.yaml', readAdvice, 'advice') ?? new Map(),
    reasons: single(book, ours, 'reasons.yaml', readReasons, 'reason') ?? new Map(),
  };
  book.lookUp();
  return book.faults.length > 0 ? { faults: inReadingOrder(book.faults) } : { library, places: book.places };
};
