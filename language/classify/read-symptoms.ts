import { LineCounter, parseDocument } from 'yaml';
import type { Label } from '../../domain/labels';
import { foldText } from '../tag/fold';

/** The languages that examples are written in. */
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Of one file of guides/symptoms the label, and the sentences that mean it. */
export interface SymptomFile {
  readonly label: Label;
  readonly examples: Readonly<Record<Language, readonly string[]>>;
}

/** What came of reading: the sentences, and every fault between them as `file:line:column: what is wrong`. */
export interface SymptomsRead {
  readonly symptoms: readonly SymptomFile[];
  readonly faults: readonly string[];
}

interface Sentence {
  readonly text: string;
  readonly language: Language;
  readonly place: string;
}

const sentencesOf = (file: string, text: string): readonly Sentence[] => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const found: unknown = document.errors.length > 0 ? null : document.toJS();
  return languages.flatMap((language) => {
    const listed = (found as { examples?: Partial<Record<Language, unknown>> } | null)?.examples?.[language];
    return (Array.isArray(listed) ? (listed as unknown[]) : []).map((one, index) => {
      const node = document.getIn(['examples', language, index], true) as { range?: readonly number[] } | undefined;
      const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
      return { text: String(one).trim(), language, place: `${file}:${line}:${col}` };
    });
  });
};

/** What makes two sentences the same, whatever their capitals and marks. */
const sameness = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Reads the sentences of guides/symptoms. That each file is written as it should be is looked at where the pack is read;
 * here, that no sentence stands under two labels. The caller reads them from disk.
 */
export const readSymptoms = (files: readonly { file: string; text: string }[]): SymptomsRead => {
  const labelOf = new Map<string, Label>();
  const faults: string[] = [];
  const symptoms = files.map(({ file, text }): SymptomFile => {
    const label = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    const sentences = sentencesOf(file, text);
    for (const { text: sentence, place } of sentences) {
      const before = labelOf.get(sameness(sentence));
      if (before !== undefined) faults.push(`${place}: already an example of "${before}"`);
      labelOf.set(sameness(sentence), label);
    }
    const inLanguage = (language: Language): readonly string[] =>
      sentences.filter((one) => one.language === language).map((one) => one.text);
    return {
      label,
      examples: { en: inLanguage('en'), de: inLanguage('de'), fr: inLanguage('fr'), es: inLanguage('es') },
    };
  });
  return { symptoms, faults };
};
