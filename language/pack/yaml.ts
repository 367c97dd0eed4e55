import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { yamlFault } from './yaml-fault';

/** A file of the pack: its path inside the folder of the guides, and its text. */
export interface PackFile {
  readonly file: string;
  readonly text: string;
}

/** The languages that sentences are written in. */
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** The same for each language. */
export const byLanguage = <T extends z.ZodTypeAny>(of: T) => ({ en: of, de: of, fr: of, es: of });

/** The longest sentence that is read, in characters; the rest of a longer text is not. */
const longestText = 4000;

/** A block of the pack with one sentence on each line. */
export const sentences = z
  .string()
  .default('')
  .transform((block) => block.split('\n').flatMap((line) => line.trim() || []))
  .refine((lines) => lines.every((line) => line.length <= longestText), `at most ${longestText} characters`);

/** Where something stands in a file: keys and numbers of items, from the outside in. */
export type Path = readonly (string | number)[];

/** What came of reading one file: its value if it is right, and every fault as `file:line:column: what is wrong`. */
export interface FileRead<T> {
  readonly value: T | null;
  readonly faults: readonly string[];
  /** Words a fault at a path, or at the first of some words behind it. */
  readonly fault: (path: Path, message: string, words?: string) => string;
}

/** Reads one YAML file of the pack by its schema. */
export const readYaml = <T>({ file, text }: PackFile, schema: z.ZodType<T, z.ZodTypeDef, unknown>): FileRead<T> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${message}`;
  };
  /* The nearest parent that is there stands for what is missing. */
  const offsetOf = (path: Path): number => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range?.[0] ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1)));
  };
  const fault = (path: Path, message: string, words?: string): string => {
    const offset = offsetOf(path);
    return at(words === undefined ? offset : Math.max(offset, text.indexOf(words, offset)), message);
  };
  if (document.errors.length > 0) {
    const found = document.errors.map((error) => yamlFault(document, error));
    return { value: null, fault, faults: found.map(({ offset, message }) => at(offset, message)) };
  }
  const { data, error } = schema.safeParse(document.toJS());
  return {
    value: data ?? null,
    fault,
    faults: error ? error.issues.map(({ path, message }) => fault(path, message)) : [],
  };
};
