import { inReadingOrder } from './fault';
import type { Fault, Places } from './fault';
import type { Guide, Library, Procedure } from './guide';
import { Book } from './read/book';
import { baseName } from './read/names';
import type { Kind } from './read/names';
import { readConditions } from './read/read-conditions';
import { readGuide } from './read/read-guide';
import { readProcedure } from './read/read-procedure';
import { readAdvice, readFacts, readQuestions, readReasons } from './read/read-texts';
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
  !/^(?:acts|answers|facts|symptoms|words)\/|^frames\.yaml$/.test(file);

const belongs = (file: string): boolean =>
  singles.includes(file) || /^(guides|procedures)\/[a-z0-9-]+\.yaml$/.test(file);

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
        { file, line: 1, column: 1 },
        `No file is expected here: use guides/<id>.yaml, procedures/<id>.yaml or one of ${singles.join(', ')}.`,
      );

  const folder = <T>(name: string, read: Read<T>, kind?: Kind): ReadonlyMap<string, T> => {
    const found = new Map<string, T>();
    for (const { file, text } of ours.filter((one) => belongs(one.file) && one.file.startsWith(`${name}/`))) {
      if (kind) book.declare(kind, baseName(file), { file, line: 1, column: 1 });
      const spot = openFile(book, file, text);
      const value = spot ? read(spot) : null;
      if (value !== null) found.set(baseName(file), value);
    }
    return found;
  };
  const single = <K, V>(file: string, read: Read<ReadonlyMap<K, V>>, kind?: Kind): ReadonlyMap<K, V> => {
    const written = ours.find((one) => one.file === file);
    if (!written) book.fault({ file, line: 1, column: 1 }, `The file ${file} is missing: write it.`);
    const spot = written ? openFile(book, file, written.text) : null;
    if (!spot && kind) book.cannotKnow(kind);
    return (spot ? read(spot) : null) ?? new Map<K, V>();
  };

  const library: Library = {
    guides: folder<Guide>('guides', readGuide),
    conditions: single('conditions.yaml', readConditions, 'condition'),
    procedures: folder<Procedure>('procedures', readProcedure, 'procedure'),
    questions: single('questions.yaml', readQuestions, 'question'),
    advice: single('advice.yaml', readAdvice, 'advice'),
    reasons: single('reasons.yaml', readReasons, 'reason'),
    facts: single('facts.yaml', readFacts),
  };
  book.lookUp();
  return book.faults.length > 0 ? { faults: inReadingOrder(book.faults) } : { library, places: book.places };
};
