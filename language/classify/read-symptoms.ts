import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { isSaying, isSymptom, isTopic, labels, type Label } from '../../domain/labels';
import { yamlFault } from '../yaml-fault';
import { foldText } from '../tag/fold';

/** The languages that examples are written in. */
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** One file of guides/symptoms: a label, how it is shown, and sentences that mean it. */
export interface SymptomFile {
  readonly label: Label;
  readonly kind: 'symptom' | 'topic' | 'saying';
  /** A short plain name for a button; absent for sayings. */
  readonly title?: string;
  /** One sentence in the requester's view; for a topic also what to do meanwhile. Absent for sayings. */
  readonly says?: string;
  readonly examples: Readonly<Record<Language, readonly string[]>>;
}

/** What came of reading: every file that is right, and every fault as `file:line:column: what is wrong`. */
export interface SymptomsRead {
  readonly symptoms: readonly SymptomFile[];
  readonly faults: readonly string[];
}

const sentences = z.array(z.string().trim().min(1, 'an example must not be empty').max(1000)).default([]);

const symptomSchema = z
  .object({
    label: z.enum(labels as [Label, ...Label[]]),
    kind: z.enum(['symptom', 'topic', 'saying']),
    title: z.string().trim().min(1).max(60).optional(),
    says: z.string().trim().min(1).max(300).optional(),
    examples: z.object({ en: sentences, de: sentences, fr: sentences, es: sentences }).strict(),
  })
  .strict()
  .superRefine((file, context) => {
    const right = isSymptom(file.label) ? 'symptom' : isTopic(file.label) ? 'topic' : 'saying';
    if (file.kind !== right) {
      context.addIssue({ code: 'custom', path: ['kind'], message: `the kind of "${file.label}" is ${right}` });
    }
    for (const field of ['title', 'says'] as const) {
      if (!isSaying(file.label) && file[field] === undefined) {
        context.addIssue({ code: 'custom', path: [field], message: `${field} is needed for a ${right}` });
      }
    }
    if (file.examples.en.length === 0) {
      context.addIssue({ code: 'custom', path: ['examples', 'en'], message: 'examples in English are needed' });
    }
  });

type Path = readonly (string | number)[];

/** Line and column of the node at a path, or of its nearest parent that is there. */
const placeOf = (document: Document, lines: LineCounter, path: Path): string => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return `${line}:${col}`;
    }
  }
  return '1:1';
};

interface Parsed {
  readonly file: string;
  readonly symptom?: SymptomFile;
  readonly faults: readonly string[];
  readonly place: (path: Path) => string;
}

const parseFile = (file: string, text: string): Parsed => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (path: Path) => placeOf(document, lines, path);
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => {
      const { offset, message } = yamlFault(document, error);
      const { line, col } = lines.linePos(offset);
      return `${file}:${line}:${col}: ${message}`;
    });
    return { file, faults, place };
  }
  const checked = symptomSchema.safeParse(document.toJS());
  if (checked.success) return { file, symptom: checked.data, faults: [], place };
  return { file, place, faults: checked.error.issues.map((i) => `${file}:${place(i.path)}: ${i.message}`) };
};

/** Faults that only show between files: a label twice or not at all, and one sentence under two labels. */
const faultsBetween = (parsed: readonly Parsed[]): string[] => {
  const faults: string[] = [];
  const fileOf = new Map<Label, string>();
  const labelOf = new Map<string, Label>();
  for (const { file, symptom, place } of parsed) {
    if (!symptom) continue;
    const other = fileOf.get(symptom.label);
    if (other !== undefined) faults.push(`${file}:${place(['label'])}: "${symptom.label}" is already in ${other}`);
    fileOf.set(symptom.label, file);
    for (const language of languages) {
      symptom.examples[language].forEach((sentence, index) => {
        const key = foldText(sentence)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const label = labelOf.get(key);
        if (label !== undefined) {
          faults.push(`${file}:${place(['examples', language, index])}: already an example of "${label}"`);
        }
        labelOf.set(key, symptom.label);
      });
    }
  }
  if (parsed.every(({ symptom }) => symptom !== undefined)) {
    for (const label of labels) if (!fileOf.has(label)) faults.push(`no file for "${label}"`);
  }
  return faults;
};

/** Reads the files of guides/symptoms and reports every fault at once. The caller reads them from disk. */
export const readSymptoms = (files: readonly { file: string; text: string }[]): SymptomsRead => {
  const parsed = files.map(({ file, text }) => parseFile(file, text));
  return {
    symptoms: parsed.flatMap(({ symptom }) => symptom ?? []),
    faults: [...parsed.flatMap(({ faults }) => faults), ...faultsBetween(parsed)],
  };
};
